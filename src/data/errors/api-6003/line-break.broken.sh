TOKEN="$(cat token.txt)"
curl -s https://api.cloudflare.com/client/v4/accounts -H "Authorization: Bearer $TOKEN"
