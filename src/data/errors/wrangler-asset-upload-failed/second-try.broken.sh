npx vite build
npx wrangler deploy
