npx wrangler pages dev dist --config pages.jsonc --port 8930
