# wrangler.jsonc: "vars": {}
npx wrangler deploy
npx wrangler secret put STRIPE_KEY
