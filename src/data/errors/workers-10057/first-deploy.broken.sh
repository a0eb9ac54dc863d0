npx wrangler deploy --env production
