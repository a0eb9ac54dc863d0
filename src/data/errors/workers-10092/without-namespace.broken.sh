npx wrangler deploy --name acme-shop
