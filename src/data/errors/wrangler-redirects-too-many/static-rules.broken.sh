seq 2001 | sed 's|.*|/item-& /items/&|' > public/_redirects
npx wrangler dev
