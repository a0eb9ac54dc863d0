interface Env {
  NOTES: R2Bucket;
}

export default {
  async fetch(request, env) {
    const note = new TextEncoder().encode(await request.text());
    const md5 = await crypto.subtle.digest("MD5", note);
    await env.NOTES.put("note.txt", note, { md5 });
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
