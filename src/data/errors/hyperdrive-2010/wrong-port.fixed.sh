npx wrangler hyperdrive create shop-db \
  --connection-string="postgres://app:$PASSWORD@db.shop.example.com:5432/shop"
