npx wrangler r2 bucket delete old-photos
