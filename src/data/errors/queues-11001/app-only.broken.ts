interface Env {
  ORDERS: Queue;
}

async function fetchHandler(request: Request, env: Env): Promise<Response> {
  await env.ORDERS.send(await request.json());
  return new Response("Order received");
}

export default { fetch: fetchHandler } satisfies ExportedHandler<Env>;
