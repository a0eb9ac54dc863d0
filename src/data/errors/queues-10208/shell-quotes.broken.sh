curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT/queues/$QUEUE/messages" \
  -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" \
  -d "{"body": {"order": "a-1"}}"
