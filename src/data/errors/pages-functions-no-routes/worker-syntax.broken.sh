cat > functions/cart.ts <<EOF
export default { fetch: () => new Response("Cart") };
EOF
npx wrangler pages functions build --outdir out
