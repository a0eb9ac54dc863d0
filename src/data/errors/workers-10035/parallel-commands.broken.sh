npx wrangler deploy --name orders &
npx wrangler secret bulk secrets.json --name orders &
wait
