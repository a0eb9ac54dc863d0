API="https://api.cloudflare.com/client/v4"
curl -X POST "$API/zones/$BLOG_ZONE_ID/workers/routes" \
  --header "Authorization: Bearer $CLOUDFLARE_API_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"pattern":"shop.example/orders/*","script":"orders"}'
