interface Env {
  NOTES: R2Bucket;
}

export default {
  async fetch(request, env) {
    const note = await request.text();
    const md5 = request.headers.get("x-note-md5") ?? undefined;
    await env.NOTES.put("note.txt", note, { md5 });
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
