export default {
  async fetch() {
    const { readable, writable } = new IdentityTransformStream();
    const body = new Response(readable).text();
    const writer = writable.getWriter();
    const encoder = new TextEncoder();
    await writer.write(encoder.encode(JSON.stringify({ event: "order", id: 7 })));
    await writer.close();
    return new Response(await body);
  },
};
