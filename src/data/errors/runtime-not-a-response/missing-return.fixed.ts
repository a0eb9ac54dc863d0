export default {
  async fetch(request: Request) {
    if (request.method === "PUT") return new Response("Saved");
    if (request.method === "DELETE") return new Response("Deleted");
    return new Response("Method not allowed", { status: 405 });
  },
};
