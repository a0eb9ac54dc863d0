npx wrangler kv key put greeting "Hello" --binding CACHE --local
