curl -s "https://api.cloudflare.com/client/v4/zones?name=example.com" \
  -H "X-Auth-Email: ada@example.com" \
  -H "X-Auth-Key: $CLOUDFLARE_API_TOKEN"
