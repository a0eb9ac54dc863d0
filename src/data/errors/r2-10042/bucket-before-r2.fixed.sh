if ! npx wrangler r2 bucket list > /dev/null; then
  echo "Enable R2 first: https://dash.cloudflare.com/?to=/:account/r2" >&2
  exit 1
fi
npx wrangler r2 bucket create shop-photos
npx wrangler deploy
