npx wrangler secret put STRIPE_KEY --env production
npx wrangler secret delete STRIPE_KEY --env production
