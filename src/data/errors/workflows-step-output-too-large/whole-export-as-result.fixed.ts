import { WorkflowEntrypoint, type WorkflowStep } from "cloudflare:workers";

interface Env {
  ORDERS: Workflow;
}

export class Order extends WorkflowEntrypoint<Env> {
  override async run(_event: unknown, step: WorkflowStep) {
    const config = { retries: { limit: 0, delay: 100 } };
    const bytes = await step.do("load", config, async () => {
      const text = "x".repeat(20 * 1024 * 1024);
      return text.length;
    });
    await step.do("count", async () => bytes);
  }
}

export default {
  async fetch(request, env) {
    const instance = await env.ORDERS.create();
    for (;;) {
      const { status, error } = await instance.status();
      if (status === "errored") return new Response(error?.message, { status: 500 });
      if (status === "complete") return new Response("Order is done");
      await scheduler.wait(50);
    }
  },
} satisfies ExportedHandler<Env>;
