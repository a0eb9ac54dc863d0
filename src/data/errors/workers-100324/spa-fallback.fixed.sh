rm -f dist/_redirects
cat > wrangler.jsonc <<'EOF'
{
  "name": "shop",
  "compatibility_date": "2026-10-01",
  "assets": { "directory": "./dist", "not_found_handling": "single-page-application" }
}
EOF
npx wrangler deploy
