npx wrangler versions upload
