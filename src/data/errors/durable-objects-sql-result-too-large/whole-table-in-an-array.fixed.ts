import { DurableObject } from "cloudflare:workers";

interface Env {
  JOBS: DurableObjectNamespace<Audit>;
}

export class Audit extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec(`CREATE TABLE IF NOT EXISTS log (at INTEGER, entry TEXT)`);
  }

  async search(word: string): Promise<number> {
    const query = "SELECT count(*) AS n FROM log WHERE instr(entry, ?) > 0";
    return this.ctx.storage.sql.exec<{ n: number }>(query, word).one().n;
  }
}

export default {
  async fetch(request, env) {
    const audit = env.JOBS.getByName("nightly");
    return Response.json({ found: await audit.search("login") });
  },
} satisfies ExportedHandler<Env>;
