export default {
  async fetch(request) {
    const cookie = request.headers.get("Cookie") ?? "";
    const currency = cookie.match(/currency=(\w+)/)?.[1] ?? "EUR";
    const response = new Response((await fetch(request)).body);
    response.headers.set("X-Currency", currency);
    return response;
  },
};
