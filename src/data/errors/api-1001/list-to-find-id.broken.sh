ACCOUNT_ID=$(curl -s -H "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  "https://api.cloudflare.com/client/v4/accounts" | jq -r ".result[0].id")
CLOUDFLARE_ACCOUNT_ID="$ACCOUNT_ID" npx wrangler deploy
