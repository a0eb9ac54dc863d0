# wrangler.jsonc: "vars": { "STRIPE_KEY": "" }
npx wrangler secret put STRIPE_KEY
