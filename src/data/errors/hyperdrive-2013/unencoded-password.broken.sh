npx wrangler hyperdrive create shop-db \
  --connection-string="postgres://app:p@ss#word@db.shop.example.com:5432/shop"
