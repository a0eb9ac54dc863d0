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
    const old = await request.json<string[]>();
    if (old.length > 0) await (env.ORDERS as any).deleteBatch(old);
    return new Response("Deleted");
  },
} satisfies ExportedHandler<Env>;
