import { WorkflowEntrypoint, type WorkflowStep } from "cloudflare:workers";

interface Env {
  ORDERS: Workflow;
}

export class Order extends WorkflowEntrypoint<Env> {
  override async run(_event: unknown, step: WorkflowStep) {
    const response = await step.do("load", async () => {
      return (await fetch("https://origin.example/order")) as never;
    });
    console.log(response);
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
