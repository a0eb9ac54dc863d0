mv pages.jsonc wrangler.jsonc
npx wrangler pages dev dist --port 8930
