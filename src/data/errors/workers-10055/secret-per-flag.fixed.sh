jq -R -n '[inputs | split(" ") | {(.[0]): .[1]}] | add' flags.txt |
  npx wrangler secret put FLAGS
