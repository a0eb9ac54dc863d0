npx wrangler hyperdrive create shop-db \
  --connection-string="postgres://app:p%40ss%23word@db.shop.example.com:5432/shop"
