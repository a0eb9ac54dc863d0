addEventListener("fetch", (event) => {
  event.respondWith(priceTag());
});

async function priceTag() {
  const member = await Promise.resolve(true);
  return new Response(member ? "8.90" : "9.90");
}
