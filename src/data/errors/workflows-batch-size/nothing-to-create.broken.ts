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
    const orders = await request.json<string[]>();
    const instances = await env.ORDERS.createBatch(orders.map((id) => ({ id })));
    return new Response(`${instances.length} started`);
  },
} satisfies ExportedHandler<Env>;
