jq -c 'to_entries | _nwise(20) | from_entries' secrets.json | while read -r part; do
  echo "$part" | npx wrangler secret bulk
done
