interface Env {
  FILES: R2Bucket;
}

export default {
  async fetch(request, env) {
    const file = await env.FILES.get("manual.pdf");
    if (file === null) return new Response("Not found", { status: 404 });
    const headers = { "Content-Disposition": `attachment; filename="${file.key}"` };
    return new Response(file.body, { headers });
  },
} satisfies ExportedHandler<Env>;
