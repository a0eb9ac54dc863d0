seq 2000 | sed 's|.*|/item-& /items/&|' > public/_redirects
npx wrangler dev
