import { formatPrice } from "./prices.js";

addEventListener("fetch", (event) => {
  event.respondWith(new Response(formatPrice(1999)));
});
