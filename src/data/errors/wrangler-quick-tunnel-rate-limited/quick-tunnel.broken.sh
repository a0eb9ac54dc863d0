npx wrangler dev --tunnel
