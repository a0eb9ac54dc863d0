cat > public/_redirects <<'EOF'
https://www.example.com/* https://example.com/:splat 301
EOF
npx wrangler dev
