interface Env {
  FILES: R2Bucket;
}

export default {
  async fetch(request, env) {
    const file = await env.FILES.get("manual.pdf");
    if (file === null) return new Response("Not found", { status: 404 });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = bytes.reduce((all, byte) => all + String.fromCharCode(byte), "");
    return Response.json({ name: file.key, base64: btoa(text) });
  },
} satisfies ExportedHandler<Env>;
