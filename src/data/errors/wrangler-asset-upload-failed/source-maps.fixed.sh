npx vite build --sourcemap
echo '*.map' > dist/.assetsignore
npx wrangler deploy
