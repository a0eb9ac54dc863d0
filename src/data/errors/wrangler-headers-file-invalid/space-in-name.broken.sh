cat > public/_headers <<'EOF'
/assets/*
  Cache Control: max-age=3600
EOF
npx wrangler dev
