npx wrangler d1 execute store --local --command "SELECT 1"
