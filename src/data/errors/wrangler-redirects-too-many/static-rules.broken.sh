seq 2001 | sed 's|.*|/item-& /items/&|' > public/_redirects
timeout 16 npx wrangler dev --port 0 --inspector-port 0 > dev.log 2>&1 || true
grep '▶' dev.log || echo 'no complaint'
