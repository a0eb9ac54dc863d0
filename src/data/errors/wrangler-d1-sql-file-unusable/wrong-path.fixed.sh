npx wrangler d1 execute shop --local --file sql/orders.sql
