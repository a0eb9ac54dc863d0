cat > src/index.js <<EOF
export default {
  async fetch() {
    return new Response("Shop");
  },
  async scheduled() {
    console.log("cleaning up carts");
  },
};
EOF
npx wrangler deploy --dry-run
