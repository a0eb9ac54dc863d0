mv static.jsonc wrangler.jsonc
npx wrangler setup --yes --dry-run
