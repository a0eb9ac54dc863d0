export default {
  async fetch() {
    const { readable, writable } = new IdentityTransformStream();
    const body = new Response(readable).text();
    const writer = writable.getWriter();
    await writer.write({ event: "order", id: 7 });
    await writer.close();
    return new Response(await body);
  },
};
