cat > dist/_routes.json <<EOF
{ "version": 1, "include": [], "exclude": [] }
EOF
npx wrangler pages deploy ./dist --project-name shop --branch main
