export CLOUDFLARE_API_TOKEN="$(cat ~/.secrets/dns-only-token)"
npx wrangler login
npx wrangler deploy
