npx wrangler dev --port 8923
