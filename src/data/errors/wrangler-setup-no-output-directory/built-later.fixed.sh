npm run build
npx wrangler setup --yes --dry-run
