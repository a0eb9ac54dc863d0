interface Env {
  APPROVALS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    if (pathname === "/approve") {
      await env.APPROVALS.put("order-1", "the manager");
      return new Response("Approved");
    }
    const by = await env.APPROVALS.get("order-1");
    if (by === null) return new Response("Waiting for approval", { status: 202 });
    return new Response(`Order approved by ${by}`);
  },
} satisfies ExportedHandler<Env>;
