export CLOUDFLARE_API_TOKEN=$DEPLOY_TOKEN
npx wrangler dev --port 8926
