npx wrangler dev --tunnel --tunnel-name shop-dev
