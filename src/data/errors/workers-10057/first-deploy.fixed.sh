npx wrangler deploy --env production --secrets-file .env.production
