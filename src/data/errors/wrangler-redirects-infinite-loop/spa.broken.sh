cat > public/_redirects <<'EOF'
/sale /offers 301
/* /index.html 200
EOF
npx wrangler dev
