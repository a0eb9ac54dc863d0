unset CLOUDFLARE_API_TOKEN
npx wrangler login
npx wrangler deploy
