cat > public/_headers <<'EOF'
X-Frame-Options: DENY
/assets/*
  Cache-Control: max-age=3600
EOF
npx wrangler dev
