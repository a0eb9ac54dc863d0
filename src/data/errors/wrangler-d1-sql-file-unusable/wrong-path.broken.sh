npx wrangler d1 execute shop --local --file orders.sql
