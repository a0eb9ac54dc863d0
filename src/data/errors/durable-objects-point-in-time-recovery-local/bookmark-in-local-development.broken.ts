import { DurableObject } from "cloudflare:workers";

interface Env {
  JOBS: DurableObjectNamespace<Import>;
}

export class Import extends DurableObject<Env> {
  async run(): Promise<string> {
    const bookmark = await this.ctx.storage.getBookmarkForTime(Date.now() - 60_000);
    await this.ctx.storage.put("undo", bookmark);
    return "Imported";
  }
}

export default {
  async fetch(request, env) {
    const job = env.JOBS.getByName("nightly");
    return new Response(await job.run());
  },
} satisfies ExportedHandler<Env>;
