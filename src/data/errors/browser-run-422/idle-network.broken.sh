curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/browser-rendering/screenshot" \
  --header "Authorization: Bearer $API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
    "url": "https://shop.example.com/live",
    "goToOptions": { "waitUntil": "networkidle0" }
  }' --output shop.png
