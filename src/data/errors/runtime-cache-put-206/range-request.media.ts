export default {
  async fetch() {
    return new Response("Hello", {
      status: 206,
      headers: { "Content-Range": "bytes 0-4/21" },
    });
  },
} satisfies ExportedHandler;
