npx wrangler secrets-store secret create "$STORE_ID" \
  --name STRIPE_KEY --scopes ai-gateway --remote
npx wrangler deploy
