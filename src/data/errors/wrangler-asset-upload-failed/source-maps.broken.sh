npx vite build --sourcemap
npx wrangler deploy
