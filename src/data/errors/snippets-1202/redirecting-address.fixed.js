export default {
  async fetch(request) {
    const prices = await fetch("https://www.shop.example.com/prices.json");
    const response = new Response((await fetch(request)).body);
    response.headers.set("X-Currency", (await prices.json()).currency);
    return response;
  },
};
