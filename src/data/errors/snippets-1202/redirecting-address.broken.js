export default {
  async fetch(request) {
    const prices = await fetch("http://shop.example.com/prices.json");
    const origin = await fetch(request);
    const response = new Response(origin.body, origin);
    response.headers.set("X-Currency", (await prices.json()).currency);
    return response;
  },
};
