mkdir -p build/pages public
node -e 'for (let i = 0; i < 20001; i++) require("node:fs").writeFileSync(`build/pages/${i}.html`, "")'
echo "<h1>Shop</h1>" > public/index.html
npx wrangler pages project validate ./public
