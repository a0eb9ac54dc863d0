npx wrangler versions upload
npx wrangler secret put STRIPE_KEY
