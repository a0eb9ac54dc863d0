cat > shop.sql <<EOF
CREATE TABLE products (name TEXT);
CREATE TABLE orders (id INTEGER);
EOF
npx wrangler d1 execute shop --local --file shop.sql
