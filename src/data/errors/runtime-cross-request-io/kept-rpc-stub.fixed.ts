import type { RpcTarget, WorkerEntrypoint } from "cloudflare:workers";

interface Counter extends RpcTarget {
  increment(): number;
}

interface Env {
  COUNTERS: Service<WorkerEntrypoint & { open(): Counter }>;
}

export default {
  async fetch(request, env) {
    using counter = await env.COUNTERS.open();
    const visits = await counter.increment();
    await scheduler.wait(200);
    return new Response(`Visit ${visits}`);
  },
} satisfies ExportedHandler<Env>;
