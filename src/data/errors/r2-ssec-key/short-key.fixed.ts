interface Env {
  NOTES: R2Bucket;
  NOTES_KEY: string;
}

export default {
  async fetch(request, env) {
    const secret = new TextEncoder().encode(env.NOTES_KEY);
    const ssecKey = await crypto.subtle.digest("SHA-256", secret);
    await env.NOTES.put("note.txt", "hello", { ssecKey });
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
