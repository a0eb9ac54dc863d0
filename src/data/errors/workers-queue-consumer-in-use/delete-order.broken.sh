npx wrangler delete --name orders-consumer
npx wrangler queues delete orders-queue
