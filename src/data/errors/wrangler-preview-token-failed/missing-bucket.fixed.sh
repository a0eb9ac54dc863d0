npx wrangler dev --port 8925 | sed '/Ready on/q'
