npx wrangler setup --yes --dry-run
