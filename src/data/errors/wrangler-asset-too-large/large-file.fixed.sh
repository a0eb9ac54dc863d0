mkdir -p public
head -c 25165824 /dev/zero > public/catalogue.pdf
npx wrangler deploy --dry-run --assets ./public
