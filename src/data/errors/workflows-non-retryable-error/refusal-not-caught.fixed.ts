import { WorkflowEntrypoint, type WorkflowStep } from "cloudflare:workers";
import { NonRetryableError } from "cloudflare:workflows";

interface Env {
  ORDERS: Workflow;
}

export class Order extends WorkflowEntrypoint<Env> {
  override async run(_event: unknown, step: WorkflowStep) {
    try {
      await step.do("charge", async () => {
        throw new NonRetryableError("The card has expired.");
      });
    } catch {
      await step.do("ask for another card", async () => "mail sent");
      return;
    }
    await step.do("ship", async () => "shipped");
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
