npx wrangler queues create orders
npx wrangler deploy
