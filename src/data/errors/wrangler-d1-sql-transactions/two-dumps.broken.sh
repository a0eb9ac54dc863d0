cat > shop.sql <<EOF
BEGIN TRANSACTION;
CREATE TABLE products (name TEXT);
COMMIT;
BEGIN TRANSACTION;
CREATE TABLE orders (id INTEGER);
COMMIT;
EOF
npx wrangler d1 execute shop --local --file shop.sql
