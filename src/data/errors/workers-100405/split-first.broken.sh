npx wrangler versions deploy "$OLD_VERSION@90%" "$NEW_VERSION@10%"
