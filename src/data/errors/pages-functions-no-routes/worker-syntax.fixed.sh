cat > functions/cart.ts <<EOF
export const onRequest = () => new Response("Cart");
EOF
npx wrangler pages functions build --outdir out
