npx wrangler d1 execute shop-db --local --file=seed.sql
npx wrangler dev
