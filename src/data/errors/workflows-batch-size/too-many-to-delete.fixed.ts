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
    const orders = env.ORDERS as any;
    const old = Array.from({ length: 150 }, (_, n) => `order-${n}`);
    for (let i = 0; i < old.length; i += 100) {
      await orders.deleteBatch(old.slice(i, i + 100));
    }
    return new Response("Deleted");
  },
} satisfies ExportedHandler<Env>;
