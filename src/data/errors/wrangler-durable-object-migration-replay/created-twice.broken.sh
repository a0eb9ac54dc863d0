cat > wrangler.jsonc <<EOF
{
  "name": "shop",
  "main": "src/index.ts",
  "compatibility_date": "2026-10-01",
  "durable_objects": { "bindings": [{ "name": "CART", "class_name": "Cart" }] },
  "migrations": [
    { "tag": "v1", "new_sqlite_classes": ["Cart"] },
    { "tag": "v2", "new_sqlite_classes": ["Cart"] }
  ]
}
EOF
npx wrangler types --include-runtime=false
