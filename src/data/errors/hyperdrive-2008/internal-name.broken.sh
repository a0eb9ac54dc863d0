npx wrangler hyperdrive create shop-db \
  --connection-string="postgres://app:$PASSWORD@db.internal:5432/shop"
