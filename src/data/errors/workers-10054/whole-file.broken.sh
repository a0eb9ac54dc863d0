npx wrangler secret put PARTNER_KEYS < partner-keys.json
