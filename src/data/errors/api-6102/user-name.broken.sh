export CF_EMAIL="ada"
curl -s https://api.cloudflare.com/client/v4/zones \
  -H "X-Auth-Email: $CF_EMAIL" -H "X-Auth-Key: $CF_KEY"
