npx wrangler dev --port 8931
