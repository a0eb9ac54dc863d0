npx wrangler pages dev dist --port 8929
