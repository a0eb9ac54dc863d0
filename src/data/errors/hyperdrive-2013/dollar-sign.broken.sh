npx wrangler hyperdrive create shop-db \
  --connection-string="postgres://app:blue$whale42@db.shop.example.com:5432/shop"
