import { DurableObject } from "cloudflare:workers";

interface Env {
  COUNTERS: DurableObjectNamespace<Counter>;
}

export class Counter extends DurableObject<Env> {
  async add(page: string): Promise<number> {
    const views = ((await this.ctx.storage.get<number>(page)) ?? 0) + 1;
    await this.ctx.storage.put(page, views);
    return views;
  }
}

export default {
  async fetch(request, env) {
    const { pathname } = new URL(request.url);
    const views = await env.COUNTERS.getByName("site").add(pathname);
    return Response.json({ views });
  },
} satisfies ExportedHandler<Env>;
