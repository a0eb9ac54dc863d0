npx wrangler dev --port 8927
