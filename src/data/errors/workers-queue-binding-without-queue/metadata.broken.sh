curl --request PUT \
  "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/workers/scripts/shop" \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  --form 'metadata={
    "main_module": "index.js",
    "compatibility_date": "2026-10-01",
    "bindings": [{ "type": "queue", "name": "ORDERS", "queue": "orders" }]
  };type=application/json' \
  --form "index.js=@dist/index.js;type=application/javascript+module"
