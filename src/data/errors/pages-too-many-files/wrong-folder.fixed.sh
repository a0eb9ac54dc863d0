mkdir -p build/pages public
seq 20001 | sed "s|.*|build/pages/&.html|" | xargs touch
echo "<h1>Shop</h1>" > public/index.html
npx wrangler pages project validate ./public
