curl -s https://api.cloudflare.com/client/v4/user \
  --header "Authorization: Bearer $WORKERS_DEPLOY_TOKEN"
