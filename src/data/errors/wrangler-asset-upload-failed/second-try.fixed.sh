npx vite build
npx wrangler deploy || npx wrangler deploy
