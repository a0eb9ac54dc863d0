addEventListener("fetch", async (event) => {
  const price = await Promise.resolve("9.90");
  event.respondWith(new Response(price));
});
