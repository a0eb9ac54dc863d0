export default {
  async fetch(request) {
    const size = (await request.arrayBuffer()).byteLength;
    const { pathname } = new URL(request.url);
    if (pathname === "/v2/upload") return new Response(`${size} bytes stored`);
    return Response.redirect("https://store.example/v2/upload", 307);
  },
} satisfies ExportedHandler;
