curl -s https://api.cloudflare.com/client/v4/accounts \
  --header "X-Auth-Token: $CLOUDFLARE_API_TOKEN"
