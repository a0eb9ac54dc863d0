npx wrangler pages functions build --build-output-directory dist site/functions
