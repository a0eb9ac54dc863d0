export CLOUDFLARE_API_TOKEN="$(tr -d '\r\n' < token.txt)"
npx wrangler whoami
