export default {
  async fetch(request, env) {
    const contentType = request.headers.get("content-type");
    await env.ORDERS.send(await request.text(), { contentType });
    return new Response("Queued");
  },
};
