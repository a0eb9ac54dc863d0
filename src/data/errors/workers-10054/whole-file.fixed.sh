npx wrangler kv key put partner-keys --path partner-keys.json --binding CONFIG --remote
