npx wrangler d1 create shop-db
npx wrangler d1 migrations apply shop-db --remote
