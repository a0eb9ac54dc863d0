const orders = [
  { id: 1, total: 20 },
  { id: 2, total: 35 },
];

export default {
  async fetch(request) {
    const encoder = new TextEncoder();
    const rows = new ReadableStream({
      start(controller) {
        for (const order of orders) {
          controller.enqueue(encoder.encode(`${JSON.stringify(order)}\n`));
        }
        controller.close();
      },
    });
    return new Response(rows, { headers: { "Content-Type": "application/x-ndjson" } });
  },
} satisfies ExportedHandler;
