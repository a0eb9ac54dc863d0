npx wrangler dev &
npx wrangler d1 execute shop-db --local --file=seed.sql
