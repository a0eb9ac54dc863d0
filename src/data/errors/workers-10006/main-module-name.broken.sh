curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/workers/scripts/orders" \
  --request PUT \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  --form 'metadata={"main_module":"worker.js"};type=application/json' \
  --form 'index.js=@dist/index.js;type=application/javascript+module'
