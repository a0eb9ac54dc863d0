export API_IS_DOWN=1
npx wrangler queues list > /dev/null 2>&1 || {
  unset API_IS_DOWN # a pause, in which the incident ends
  npx wrangler queues list
}
