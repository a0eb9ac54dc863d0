export default {
  async fetch(request) {
    const cookie = request.headers.get("Cookie") ?? "";
    const currency = cookie.match(/currency=(\w+)/)?.[1] ?? "EUR";
    const origin = await fetch(request);
    const response = new Response(origin.body, origin);
    response.headers.set("X-Currency", currency);
    return response;
  },
};
