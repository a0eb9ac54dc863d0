curl -s "https://api.cloudflare.com/client/v4/user/tokens/verify" \
  --header "Authorization: Bearer $ACCOUNT_TOKEN"
