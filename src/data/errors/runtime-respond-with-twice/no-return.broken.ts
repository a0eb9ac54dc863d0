addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") {
    event.respondWith(new Response("Method not allowed", { status: 405 }));
  }
  event.respondWith(new Response("Hello"));
});
