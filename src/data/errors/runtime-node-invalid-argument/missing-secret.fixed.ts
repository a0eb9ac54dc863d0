import { createHmac } from "node:crypto";

interface Env {
  WEBHOOK_SECRET?: string;
}

export default {
  async fetch(request, env) {
    if (!env.WEBHOOK_SECRET) {
      return new Response("WEBHOOK_SECRET is not set.", { status: 500 });
    }
    const hmac = createHmac("sha256", env.WEBHOOK_SECRET);
    return new Response(hmac.update("order 7").digest("hex"));
  },
} satisfies ExportedHandler<Env>;
