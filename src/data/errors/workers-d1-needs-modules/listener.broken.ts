declare const DB: D1Database;

addEventListener("fetch", (event) => {
  event.respondWith(listOrders());
});

async function listOrders(): Promise<Response> {
  const { results } = await DB.prepare("SELECT id, total FROM orders").all();
  return Response.json(results);
}
