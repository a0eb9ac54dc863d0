npx wrangler deploy --env production
npx wrangler secret delete OLD_API_KEY --name orders-production
