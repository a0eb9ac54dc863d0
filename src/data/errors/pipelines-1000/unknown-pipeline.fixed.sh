npx wrangler pipelines get orders
