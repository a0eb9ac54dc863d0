export CF_EMAIL="hostmaster@shop.example.com"
curl -s https://api.cloudflare.com/client/v4/zones \
  -H "X-Auth-Email: $CF_EMAIL" -H "X-Auth-Key: $CF_KEY"
