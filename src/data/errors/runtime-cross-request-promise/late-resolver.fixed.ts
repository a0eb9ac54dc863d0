interface Env {
  ORDERS: KVNamespace;
}

export default {
  async fetch(request, env) {
    if (new URL(request.url).pathname === "/paid") {
      const status = await env.ORDERS.get("order-1");
      console.log("order was", status);
      await env.ORDERS.put("order-1", "paid");
      return new Response("Thank you");
    }
    await env.ORDERS.put("order-1", "open");
    return new Response("Order received");
  },
} satisfies ExportedHandler<Env>;
