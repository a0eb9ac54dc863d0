npx wrangler deploy --dry-run
