npx wrangler pages deploy ./dist --project-name shop --branch main
