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
    const id = "ada@example.com".replace(/[^a-zA-Z0-9_-]/g, "-");
    const instance = await env.ORDERS.create({ id });
    return new Response(instance.id);
  },
} satisfies ExportedHandler<Env>;
