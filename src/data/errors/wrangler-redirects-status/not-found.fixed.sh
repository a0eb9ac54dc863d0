cat > public/_redirects <<'EOF'
/old-shop/* /closed 301
EOF
npx wrangler dev
