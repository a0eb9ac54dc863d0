interface Env {
  WEBHOOK_SECRET?: string;
}

export default {
  async fetch(request, env) {
    const secret = new TextEncoder().encode(env.WEBHOOK_SECRET);
    const algorithm = { name: "HMAC", hash: "SHA-256" };
    const key = await crypto.subtle.importKey("raw", secret, algorithm, false, [
      "verify",
    ]);
    return new Response(key.type);
  },
} satisfies ExportedHandler<Env>;
