npx wrangler r2 bucket info shop-photos || npx wrangler r2 bucket create shop-photos
npx wrangler deploy
