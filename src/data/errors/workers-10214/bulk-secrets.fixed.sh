npx wrangler versions upload
npx wrangler versions secret bulk secrets.json
