export default {
  async fetch(request) {
    const currency = request.headers.get("Cookie").match(/currency=(\w+)/)[1];
    const response = new Response((await fetch(request)).body);
    response.headers.set("X-Currency", currency);
    return response;
  },
};
