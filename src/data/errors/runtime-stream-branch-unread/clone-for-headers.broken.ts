export default {
  async fetch(request) {
    const response = await fetch(request);
    const headers = new Headers(response.clone().headers);
    headers.set("Cache-Control", "max-age=60");
    return new Response(response.body, { status: response.status, headers });
  },
} satisfies ExportedHandler;
