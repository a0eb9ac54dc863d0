addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") {
    event.respondWith(new Response("Method not allowed", { status: 405 }));
    return;
  }
  event.respondWith(new Response("Hello"));
});
