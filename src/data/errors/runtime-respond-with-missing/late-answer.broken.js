addEventListener("fetch", async (event) => {
  const prices = await fetch("https://origin.example/prices");
  event.respondWith(new Response(`Prices: ${await prices.text()}`));
});
