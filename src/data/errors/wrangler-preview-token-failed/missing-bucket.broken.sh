npx wrangler dev --port 8925 --remote
