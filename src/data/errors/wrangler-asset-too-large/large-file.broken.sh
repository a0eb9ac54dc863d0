mkdir -p public
head -c 27262976 /dev/zero > public/catalogue.pdf
npx wrangler deploy --dry-run --assets ./public
