interface Env {
  NOTES: R2Bucket;
}

export default {
  async fetch(request, env) {
    const note = await request.arrayBuffer();
    const sha256 = await crypto.subtle.digest("SHA-256", note);
    await env.NOTES.put("note.txt", note, { sha256 });
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
