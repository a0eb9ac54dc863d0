npx wrangler pipelines get orders-old
