export default {
  async fetch(request, env) {
    const photo = await request.arrayBuffer();
    await env.ORDERS.send(new Uint8Array(photo), { contentType: "bytes" });
    return new Response("Photo queued");
  },
};
