cat > dist/_redirects <<'EOF'
/* /index.html 200
EOF
npx wrangler deploy --assets dist --name shop --compatibility-date 2026-10-01
