npx wrangler deploy
