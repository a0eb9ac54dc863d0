import type { RpcStub, RpcTarget, WorkerEntrypoint } from "cloudflare:workers";

interface Counter extends RpcTarget {
  increment(): number;
}

interface Env {
  COUNTERS: Service<WorkerEntrypoint & { open(): Counter }>;
}

let counter: RpcStub<Counter> | undefined;

export default {
  async fetch(request, env) {
    counter ??= await env.COUNTERS.open();
    const visits = await counter.increment();
    await scheduler.wait(200);
    return new Response(`Visit ${visits}`);
  },
} satisfies ExportedHandler<Env>;
