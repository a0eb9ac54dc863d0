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
    const { errors } = await orders.deleteBatch(["order-88"]);
    const failed = errors.filter((error: { code: number }) => error.code !== 10400);
    if (failed.length > 0) throw new Error(failed[0].message);
    return new Response("Deleted");
  },
} satisfies ExportedHandler<Env>;
