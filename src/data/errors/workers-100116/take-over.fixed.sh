curl --request PUT \
  "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/workers/domains" \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  --json '{
    "hostname": "shop.example",
    "service": "shop",
    "zone_id": "'"$ZONE_ID"'",
    "override_existing_origin": true
  }'
