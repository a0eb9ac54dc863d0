npx wrangler kv key put greeting "Hello" --binding CACHE --preview false --local
