curl "https://api.cloudflare.com/client/v4/accounts/$ACCOUNT_ID/rules/lists/$LIST_ID/items" \
  --header "Authorization: Bearer $API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '[
    { "redirect": { "source_url": "shop.example.com/sale", "target_url": "https://shop.example.com/new" } }
  ]'
