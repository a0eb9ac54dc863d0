interface Env {
  NOTES: R2Bucket;
}

export default {
  async fetch(request, env) {
    const md5 = request.headers.get("content-md5") ?? undefined;
    await env.NOTES.put("note.txt", await request.text(), { md5 });
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
