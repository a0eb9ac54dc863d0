npx wrangler pages deploy ./dist --project-name shop-web --branch main
