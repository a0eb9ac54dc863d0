npx wrangler d1 migrations apply shop-db
npx wrangler deploy
