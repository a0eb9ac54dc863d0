cat > public/_redirects <<'EOF'
/old-shop/* /closed 404
EOF
npx wrangler dev
