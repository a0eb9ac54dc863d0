npx wrangler r2 bucket create sales
npx wrangler r2 bucket catalog get sales
