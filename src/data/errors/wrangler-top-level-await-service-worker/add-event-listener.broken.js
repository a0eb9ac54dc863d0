const prices = await Promise.resolve({ mug: 1250 });

addEventListener("fetch", (event) => {
  event.respondWith(Response.json(prices));
});
