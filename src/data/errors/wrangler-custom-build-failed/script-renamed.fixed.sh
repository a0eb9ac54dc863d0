sed -i 's/npm run bundle/npm run build/' wrangler.jsonc
npx wrangler deploy --dry-run
