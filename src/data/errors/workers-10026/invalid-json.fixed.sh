API="https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID"
curl "$API/workers/scripts/shop/secrets" \
  --request PUT \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data "{\"name\":\"STRIPE_KEY\",\"text\":\"$STRIPE_KEY\",\"type\":\"secret_text\"}"
