npx wrangler types --include-runtime=false
cat > wrangler.jsonc <<EOF
{
  "name": "shop",
  "main": "src/index.ts",
  "compatibility_date": "2026-10-01",
  "vars": { "CURRENCY": "EUR" }
}
EOF
npx wrangler types --include-runtime=false
npx wrangler types --include-runtime=false --check
