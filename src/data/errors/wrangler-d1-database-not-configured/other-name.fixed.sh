npx wrangler d1 execute shop --local --command "SELECT 1"
