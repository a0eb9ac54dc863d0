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
    const id = "order-88";
    const instance = await env.ORDERS.create({ id }).catch(() => env.ORDERS.get(id));
    return new Response(instance.id);
  },
} satisfies ExportedHandler<Env>;
