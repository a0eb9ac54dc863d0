npm run build
npx wrangler pages deploy dist
