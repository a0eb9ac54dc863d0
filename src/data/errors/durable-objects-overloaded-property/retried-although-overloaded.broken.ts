import { DurableObject } from "cloudflare:workers";

interface Env {
  PRINTERS: DurableObjectNamespace<Printer>;
}

export class Printer extends DurableObject<Env> {
  private waiting = 0;

  async print(page: string): Promise<string> {
    if (this.waiting === 2) {
      const full = new Error("The printer has too many pages waiting.");
      throw Object.assign(full, { overloaded: true });
    }
    this.waiting++;
    await scheduler.wait(400);
    this.waiting--;
    return `Printed ${page}`;
  }
}

export default {
  async fetch(request, env) {
    const page = new URL(request.url).pathname;
    for (let attempt = 1; ; attempt++) {
      try {
        return new Response(await env.PRINTERS.getByName("hall").print(page));
      } catch (error) {
        if (attempt === 3) throw error;
      }
    }
  },
} satisfies ExportedHandler<Env>;
