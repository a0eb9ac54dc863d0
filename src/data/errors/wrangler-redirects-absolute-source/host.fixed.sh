cat > public/_redirects <<'EOF'
/shop/* https://shop.example.com/:splat 301
EOF
npx wrangler dev
