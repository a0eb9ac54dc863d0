npx wrangler pages dev --port 8928
