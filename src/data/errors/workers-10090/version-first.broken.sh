npx wrangler versions upload --name orders
