cat > public/_redirects <<'EOF'
/sale /offers
EOF
npx wrangler dev
