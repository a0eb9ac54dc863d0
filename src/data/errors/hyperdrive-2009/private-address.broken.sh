npx wrangler hyperdrive create shop-db \
  --connection-string="postgres://app:$PASSWORD@10.1.5.20:5432/shop"
