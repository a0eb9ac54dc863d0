export API_IS_DOWN=1
npx wrangler queues list
