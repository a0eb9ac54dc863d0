export default {
  async fetch() {
    return new Response("Orders");
  },
  async queue(batch) {
    for (const message of batch.messages) console.log("order", message.body);
  },
} satisfies ExportedHandler;
