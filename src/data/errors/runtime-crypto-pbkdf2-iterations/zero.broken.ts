interface Env {
  ITERATIONS: string;
}

export default {
  async fetch(request, env) {
    const password = new TextEncoder().encode("correct horse");
    const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, [
      "deriveBits",
    ]);
    const salt = new TextEncoder().encode("user 42");
    const iterations = Number(env.ITERATIONS);
    const algorithm = { name: "PBKDF2", hash: "SHA-256", salt, iterations };
    const bits = await crypto.subtle.deriveBits(algorithm, key, 256);
    return new Response(`${bits.byteLength} bytes`);
  },
} satisfies ExportedHandler<Env>;
