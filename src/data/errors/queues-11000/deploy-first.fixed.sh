npx wrangler queues info orders || npx wrangler queues create orders
npx wrangler deploy
