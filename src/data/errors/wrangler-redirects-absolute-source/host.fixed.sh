cat > public/_redirects <<'EOF'
/shop/* https://shop.example.com/:splat 301
EOF
timeout 16 npx wrangler dev --port 0 --inspector-port 0 > dev.log 2>&1 || true
grep -A 1 '▶' dev.log || echo 'no complaint'
