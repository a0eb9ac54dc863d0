curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/vectorize/v2/indexes/articles/query" \
  --header "Authorization: Bearer $API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{ "vector": [0.12, 0.45, 0.67], "topK": 5, "returnMetadata": "all" }'
