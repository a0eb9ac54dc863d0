import { DurableObject } from "cloudflare:workers";

interface Env {
  CARTS: DurableObjectNamespace<Cart>;
}

export class Cart extends DurableObject<Env> {
  async total(): Promise<number> {
    return (await this.ctx.storage.get<number>("total")) ?? 0;
  }
}

type PlatformError = Error & { retryable?: boolean; overloaded?: boolean };

async function withRetry<T>(call: () => Promise<T>, attempts = 4): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const { overloaded, retryable } = error as PlatformError;
      if (overloaded || !retryable || attempt === attempts) throw error;
      const longest = Math.min(5_000, 100 * 2 ** attempt);
      await scheduler.wait(Math.random() * longest);
    }
  }
}

export default {
  async fetch(request, env) {
    const total = await withRetry(() => env.CARTS.getByName("session-7").total());
    return Response.json({ total });
  },
} satisfies ExportedHandler<Env>;
