interface Env {
  PEPPER: string;
}

export default {
  async fetch(request, env) {
    const password = new TextEncoder().encode(await request.text());
    const salt = new TextEncoder().encode(env.PEPPER);
    const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, [
      "deriveBits",
    ]);
    const settings = { name: "PBKDF2", hash: "SHA-256", salt, iterations: 100_000 };
    return new Response(await crypto.subtle.deriveBits(settings, key, 256));
  },
} satisfies ExportedHandler<Env>;
