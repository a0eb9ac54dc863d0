npx wrangler delete --name shop
npx wrangler delete --name orders
