export default {
  async fetch(request, env, ctx) {
    const key = new Request(`${request.url}?q=${await hash(request.clone())}`);
    const cached = await caches.default.match(key);
    if (cached) return cached;

    const response = await fetch("https://origin.example/search", request);
    await caches.default.put(key, response.clone());
    return response;
  },
} satisfies ExportedHandler;

async function hash(request: Request): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await request.arrayBuffer());
  return new Uint8Array(digest).toHex();
}
