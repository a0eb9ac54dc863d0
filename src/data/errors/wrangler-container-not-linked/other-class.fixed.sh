sed -i 's/"Thumbnail"/"Thumbnails"/' wrangler.jsonc
npx wrangler deploy --dry-run
