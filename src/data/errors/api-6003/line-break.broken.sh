TOKEN="$(printf '%s\n' "$CLOUDFLARE_API_TOKEN" | sed 's/$/\r/')"
curl -s https://api.cloudflare.com/client/v4/accounts -H "Authorization: Bearer $TOKEN"
