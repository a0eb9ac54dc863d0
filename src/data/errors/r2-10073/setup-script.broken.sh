npx wrangler r2 bucket create shop-photos
npx wrangler deploy
