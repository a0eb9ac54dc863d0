curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/stream/direct_upload" \
  --header "Authorization: Bearer $API_TOKEN" \
  --data '{ "maxDurationSeconds": 600 }'
