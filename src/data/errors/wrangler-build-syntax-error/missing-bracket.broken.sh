cat > src/index.js <<EOF
export default {
  async fetch(request {
    return new Response(request.url);
  },
};
EOF
npx wrangler deploy --dry-run
