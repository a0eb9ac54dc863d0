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
    const instance = await env.ORDERS.create({ id: "order-88" });
    while ((await instance.status()).status !== "complete") await scheduler.wait(50);
    await instance.terminate();
    return new Response("Cancelled");
  },
} satisfies ExportedHandler<Env>;
