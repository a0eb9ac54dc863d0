import assert from "node:assert";

export default {
  async fetch(request) {
    const { items } = await request.json<{ items: number }>();
    assert.strictEqual(items, 2);
    return new Response("Two items");
  },
} satisfies ExportedHandler;
