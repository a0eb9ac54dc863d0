npx wrangler pages dev dist --env preview --port 8929
