import { DurableObject } from "cloudflare:workers";

interface Env {
  SESSIONS: DurableObjectNamespace<Members>;
}

export class Members extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec(`
      CREATE TABLE IF NOT EXISTS users (id INTEGER PRIMARY KEY, email TEXT UNIQUE)
    `);
  }

  async add(email: string): Promise<void> {
    this.ctx.storage.sql.exec("INSERT INTO users (email) VALUES (?)", email);
  }
}

export default {
  async fetch(request, env) {
    const members = env.SESSIONS.getByName("user-5");
    await members.add("ada@example.com");
    return new Response("Signed up");
  },
} satisfies ExportedHandler<Env>;
