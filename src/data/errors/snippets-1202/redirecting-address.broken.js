export default {
  async fetch(request) {
    const prices = await fetch("http://shop.example.com/prices.json");
    const response = new Response((await fetch(request)).body);
    response.headers.set("X-Currency", (await prices.json()).currency);
    return response;
  },
};
