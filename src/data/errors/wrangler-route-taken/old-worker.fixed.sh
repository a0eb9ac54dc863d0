cat > wrangler.jsonc <<EOF
{
  "name": "shop",
  "main": "src/index.ts",
  "compatibility_date": "2026-10-01",
  "routes": ["new.example.com/*"]
}
EOF
npx wrangler triggers deploy
