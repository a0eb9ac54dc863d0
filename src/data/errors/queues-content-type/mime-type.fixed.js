export default {
  async fetch(request, env) {
    await env.ORDERS.send(await request.text(), { contentType: "text" });
    return new Response("Queued");
  },
};
