mkdir -p dist
echo "export default { fetch: () => new Response('Shop') };" > dist/_worker.js
npx wrangler deploy dist/_worker.js --dry-run --assets ./dist
