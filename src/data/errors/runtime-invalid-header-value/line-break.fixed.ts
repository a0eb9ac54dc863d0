export default {
  async fetch() {
    const note = "Delivered\nto the neighbour";
    return new Response("Order 17", { headers: { "X-Note": encodeURIComponent(note) } });
  },
} satisfies ExportedHandler;
