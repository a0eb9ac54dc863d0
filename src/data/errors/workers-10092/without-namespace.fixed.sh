npx wrangler deploy --name acme-shop --dispatch-namespace customers
