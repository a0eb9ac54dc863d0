cat > wrangler.jsonc <<EOF
{
  "name": "shop",
  "main": "src/index.ts"
  "compatibility_date": "2026-10-01"
}
EOF
npx wrangler deploy --dry-run
