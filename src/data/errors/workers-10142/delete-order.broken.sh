npx wrangler delete --name orders
npx wrangler delete --name shop
