export CLOUDFLARE_API_TOKEN="$(cat token.txt)"
npx wrangler whoami
