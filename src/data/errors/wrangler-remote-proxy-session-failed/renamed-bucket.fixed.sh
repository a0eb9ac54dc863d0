npx wrangler dev --port 8924 --local
