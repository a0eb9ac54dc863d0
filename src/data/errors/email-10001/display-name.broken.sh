curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/email/sending/send" \
  --header "Authorization: Bearer $API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
    "to": "ann@example.com",
    "from": "\"Shop\" <shop@example.com>",
    "subject": "Order 1042",
    "text": "Your order is on its way."
  }'
