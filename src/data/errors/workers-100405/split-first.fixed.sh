npx wrangler versions deploy "$NEW_VERSION@100%"
