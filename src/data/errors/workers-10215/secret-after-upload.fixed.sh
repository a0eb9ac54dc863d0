npx wrangler versions upload
npx wrangler versions secret put STRIPE_KEY
