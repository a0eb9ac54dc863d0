while read -r flag value; do
  echo "$value" | npx wrangler secret put "FLAG_$flag"
done < flags.txt
