import { WorkflowEntrypoint, type WorkflowStep } from "cloudflare:workers";

interface Env {
  ORDERS: Workflow;
}

export class Order extends WorkflowEntrypoint<Env> {
  override async run(_event: unknown, step: WorkflowStep) {
    await step.do("ship", async () => "shipped");
  }
}

export default {
  async fetch(request, env) {
    const id = new URL(request.url).pathname.slice(1);
    const instance = await env.ORDERS.get(id).catch(() => null);
    if (instance === null) return new Response("No such order", { status: 404 });
    return Response.json(await instance.status());
  },
} satisfies ExportedHandler<Env>;
