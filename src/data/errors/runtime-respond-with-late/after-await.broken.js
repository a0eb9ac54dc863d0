addEventListener("fetch", async (event) => {
  event.respondWith(new Response("9.90"));
  const member = await Promise.resolve(true);
  if (member) event.respondWith(new Response("8.90"));
});
