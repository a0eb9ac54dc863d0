export default {
  async fetch(request) {
    const currency = request.headers.get("Cookie").match(/currency=(\w+)/)[1];
    const origin = await fetch(request);
    const response = new Response(origin.body, origin);
    response.headers.set("X-Currency", currency);
    return response;
  },
};
