curl -s https://api.cloudflare.com/client/v4/accounts \
  --header "Authorization: Bearer $WORKERS_DEPLOY_TOKEN"
