npx wrangler versions upload
npx wrangler secret bulk secrets.json
