TOKEN="$(printf '%s' "$CLOUDFLARE_API_TOKEN" | tr -d '\r\n')"
curl -s https://api.cloudflare.com/client/v4/accounts -H "Authorization: Bearer $TOKEN"
