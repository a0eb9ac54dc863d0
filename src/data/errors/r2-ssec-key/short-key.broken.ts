interface Env {
  NOTES: R2Bucket;
  NOTES_KEY: string;
}

export default {
  async fetch(request, env) {
    await env.NOTES.put("note.txt", "hello", { ssecKey: env.NOTES_KEY });
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
