npx wrangler d1 migrations apply shop-db --remote
npx wrangler deploy
