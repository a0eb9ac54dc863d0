interface Env {
  NOTES: R2Bucket;
}

export default {
  async fetch(request, env) {
    const header = request.headers.get("content-md5") ?? "";
    const md5 = Uint8Array.from(atob(header), (char) => char.charCodeAt(0));
    await env.NOTES.put("note.txt", await request.text(), { md5 });
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
