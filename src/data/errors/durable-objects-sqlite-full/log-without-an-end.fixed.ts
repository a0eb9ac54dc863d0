import { DurableObject } from "cloudflare:workers";

interface Env {
  JOBS: DurableObjectNamespace<Audit>;
}

export class Audit extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec(`CREATE TABLE IF NOT EXISTS log (at INTEGER, entry TEXT)`);
  }

  async add(entry: string): Promise<void> {
    const monthAgo = Date.now() - 30 * 24 * 60 * 60_000;
    this.ctx.storage.sql.exec("DELETE FROM log WHERE at < ?", monthAgo);
    this.ctx.storage.sql.exec("INSERT INTO log VALUES (?, ?)", Date.now(), entry);
  }
}

export default {
  async fetch(request, env) {
    const audit = env.JOBS.getByName("nightly");
    await audit.add(request.url);
    return new Response("Logged");
  },
} satisfies ExportedHandler<Env>;
