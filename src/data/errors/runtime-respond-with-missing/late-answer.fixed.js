addEventListener("fetch", (event) => {
  event.respondWith(priceList());
});

async function priceList() {
  const prices = await fetch("https://origin.example/prices");
  return new Response(`Prices: ${await prices.text()}`);
}
