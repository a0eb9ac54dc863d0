npx wrangler kv key list --binding CACHE --local
