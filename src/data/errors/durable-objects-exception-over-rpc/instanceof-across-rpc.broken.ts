import { DurableObject } from "cloudflare:workers";

interface Env {
  UPLOADS: DurableObjectNamespace<Uploads>;
}

class QuotaExceeded extends Error {
  override name = "QuotaExceeded";
}

export class Uploads extends DurableObject<Env> {
  async add(count: number): Promise<void> {
    if (count > 3) throw new QuotaExceeded("The plan allows 3 uploads a day.");
  }
}

export default {
  async fetch(request, env) {
    try {
      await env.UPLOADS.getByName("user-5").add(4);
      return new Response("Stored");
    } catch (error) {
      if (!(error instanceof QuotaExceeded)) throw error;
      return new Response(error.message, { status: 429 });
    }
  },
} satisfies ExportedHandler<Env>;
