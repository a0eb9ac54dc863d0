async function pack(order: unknown): Promise<void> {
  if (order === "out of stock") throw new Error("Nothing to pack");
}

export default {
  async queue(batch) {
    for (const message of batch.messages) {
      try {
        await pack(message.body);
      } catch {
        message.retry();
      }
      message.ack();
    }
  },
} satisfies ExportedHandler;
