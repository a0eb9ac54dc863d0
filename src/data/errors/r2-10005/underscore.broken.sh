npx wrangler r2 bucket create shop_photos
