mkdir -p dist
node -e 'require("node:fs").writeFileSync("dist/catalogue.pdf", Buffer.alloc(26 * 1024 * 1024))'
npx wrangler pages project validate ./dist
