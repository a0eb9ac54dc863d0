npx wrangler publish
