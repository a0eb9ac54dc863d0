export default {
  async fetch(request, env) {
    if (request.method === "PUT") {
      await env.PICTURES.put("logo", request.body);
      return new Response("Stored");
    }
    const picture = await env.PICTURES.get("logo", { type: "stream" });
    return new Response(picture);
  },
};
