cat > public/_redirects <<'EOF'
/sale
EOF
npx wrangler dev
