npx wrangler deploy --env production --dry-run
