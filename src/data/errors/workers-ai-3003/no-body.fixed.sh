curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/ai/run/@cf/baai/bge-base-en-v1.5" \
  --request POST \
  --header "Authorization: Bearer $API_TOKEN" \
  --data '{ "text": ["Free returns within 30 days"] }'
