npx wrangler d1 list
