cat > public/_headers <<'EOF'
X-Frame-Options: DENY
/assets/*
  Cache-Control: max-age=3600
EOF
timeout 16 npx wrangler dev --port 0 --inspector-port 0 > dev.log 2>&1 || true
grep -A 1 '▶' dev.log || echo 'no complaint'
