interface Env {
  EXPORTS: { rows(): Promise<ReadableStream> };
}

export default {
  async fetch(request, env) {
    const rows = await env.EXPORTS.rows();
    const text = await new Response(rows).text();
    return new Response(`${text.length} characters`);
  },
} satisfies ExportedHandler<Env>;
