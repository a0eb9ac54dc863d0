API="https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID"
curl "$API/workers/scripts/shop" --request PUT \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  --form 'metadata={"main_module":"index.js"};type=application/json' \
  --form 'index.js=@index.js;type=application/javascript+module' \
  --form 'mail.css=@mail.css;type=text/plain'
