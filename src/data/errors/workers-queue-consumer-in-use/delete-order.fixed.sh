npx wrangler queues consumer remove orders-queue orders-consumer
npx wrangler delete --name orders-consumer
npx wrangler queues delete orders-queue
