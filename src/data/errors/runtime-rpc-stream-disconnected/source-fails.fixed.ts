interface Env {
  EXPORTS: { rows(): Promise<ReadableStream> };
}

export default {
  async fetch(request, env) {
    const rows = await env.EXPORTS.rows();
    try {
      const text = await new Response(rows).text();
      return new Response(`${text.length} characters`);
    } catch (error) {
      return new Response("The export broke off, try again.", { status: 502 });
    }
  },
} satisfies ExportedHandler<Env>;
