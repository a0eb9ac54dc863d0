import { createHmac } from "node:crypto";

interface Env {
  WEBHOOK_SECRET: string;
}

export default {
  async fetch(request, env) {
    const hmac = createHmac("sha256", env.WEBHOOK_SECRET);
    return new Response(hmac.update("order 7").digest("hex"));
  },
} satisfies ExportedHandler<Env>;
