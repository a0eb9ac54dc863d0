addEventListener("fetch", (event) => {
  event.respondWith(priceTag());
});

async function priceTag() {
  const price = await Promise.resolve("9.90");
  return new Response(price);
}
