export default {
  async fetch() {
    const closed = new Response("We are closed", { status: 503 });
    return closed;
  },
} satisfies ExportedHandler;
