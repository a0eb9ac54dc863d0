npx wrangler deploy --name orders
