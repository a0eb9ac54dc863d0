cat > public/_redirects <<'EOF'
/sale /offers 301
EOF
npx wrangler dev
