import { DurableObject } from "cloudflare:workers";

interface Env {
  IMPORTS: DurableObjectNamespace<Import>;
}

export class Import extends DurableObject<Env> {
  async next(rows: string[]): Promise<number> {
    let done = (await this.ctx.storage.get<number>("done")) ?? 0;
    for (const row of rows.slice(done)) {
      await fetch("https://origin.example/rows", { method: "POST", body: row });
      await this.ctx.storage.put("done", ++done);
    }
    return done;
  }
}

type CallError = Error & { overloaded?: boolean; durableObjectReset?: boolean };

async function importRows(env: Env, rows: string[]): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await env.IMPORTS.getByName("customers").next(rows);
    } catch (error) {
      const { message, overloaded, durableObjectReset } = error as CallError;
      const again = durableObjectReset || message.includes("code was updated");
      if (overloaded || !again || attempt === 4) throw error;
      await scheduler.wait(Math.random() * 200 * 2 ** attempt);
    }
  }
}

export default {
  async fetch(request, env) {
    const rows = (await request.text()).split("\n");
    return Response.json({ done: await importRows(env, rows) });
  },
} satisfies ExportedHandler<Env>;
