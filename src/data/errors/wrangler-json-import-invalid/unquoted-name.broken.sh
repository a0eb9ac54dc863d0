cat > src/prices.json <<EOF
{ mug: 1250 }
EOF
npx wrangler deploy src/index.ts --dry-run --name shop --compatibility-date 2026-10-01
