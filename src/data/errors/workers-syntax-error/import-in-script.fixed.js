const formatPrice = (cents) => `${(cents / 100).toFixed(2)} EUR`;

addEventListener("fetch", (event) => {
  event.respondWith(new Response(formatPrice(1999)));
});
