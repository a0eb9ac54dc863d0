sed -i 's/--silent bundle/--silent build/' wrangler.jsonc
npx wrangler deploy --dry-run
