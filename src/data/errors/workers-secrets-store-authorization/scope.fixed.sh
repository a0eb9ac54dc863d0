npx wrangler secrets-store secret create "$STORE_ID" \
  --name STRIPE_KEY --scopes workers --remote
npx wrangler deploy
