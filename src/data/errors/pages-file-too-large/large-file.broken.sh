mkdir -p dist
head -c 27262976 /dev/zero > dist/catalogue.pdf
npx wrangler pages project validate ./dist
