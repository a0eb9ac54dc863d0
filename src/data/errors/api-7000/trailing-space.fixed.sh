export CLOUDFLARE_ACCOUNT_ID="5f3c9ad16b0e4f07b8d2c41e7a90f6b3"
npx wrangler pages deploy dist --project-name=shop
