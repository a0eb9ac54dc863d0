export default {
  async fetch(request: Request) {
    if (request.method === "PUT") return new Response("Saved");
    if (request.method === "DELETE") return new Response("Deleted");
  },
};
