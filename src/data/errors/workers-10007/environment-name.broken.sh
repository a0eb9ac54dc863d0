npx wrangler deploy --env production
npx wrangler secret list --name orders
