set -e
npx wrangler r2 bucket list
npx wrangler deploy
