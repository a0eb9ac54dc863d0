interface Env {
  ORDERS: Queue;
}

async function fetchHandler(request: Request, env: Env): Promise<Response> {
  await env.ORDERS.send(await request.json());
  return new Response("Order received");
}

async function queueHandler(batch: MessageBatch): Promise<void> {
  for (const message of batch.messages) console.log("packing", message.id);
}

export default {
  fetch: fetchHandler,
  queue: queueHandler,
} satisfies ExportedHandler<Env>;
