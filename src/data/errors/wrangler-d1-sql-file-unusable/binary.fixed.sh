npx wrangler d1 execute shop --local --file shop.sql
