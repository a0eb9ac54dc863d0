mkdir -p dist
head -c 25165824 /dev/zero > dist/catalogue.pdf
npx wrangler pages project validate ./dist
