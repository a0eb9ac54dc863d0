npx wrangler secret bulk secrets.json
