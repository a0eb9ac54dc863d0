export default {
  async fetch(request) {
    const { readable, writable } = new TransformStream();
    const page = new Response(readable).text();
    const writer = writable.getWriter();
    const encoder = new TextEncoder();

    await writer.write(encoder.encode("<main>Orders</main>"));
    await writer.close();
    await writer.write(encoder.encode("<footer>Shop</footer>"));

    return new Response(await page, { headers: { "Content-Type": "text/html" } });
  },
} satisfies ExportedHandler;
