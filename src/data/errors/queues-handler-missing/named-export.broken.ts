export async function queue(batch: MessageBatch): Promise<void> {
  for (const message of batch.messages) console.log("packing", message.id);
}

export default {
  async fetch() {
    return new Response("Shop");
  },
} satisfies ExportedHandler;
