npx wrangler kv key list --binding SESSIONS --local
