cd packages/site
npx wrangler setup --yes --dry-run
