async function load(): Promise<Response> {
  try {
    return await fetch("https://origin.example/menu", { signal: AbortSignal.abort() });
  } catch {
    return Response.error();
  }
}

export default {
  async fetch(request) {
    const response = await load();
    await caches.default.put(request, response.clone());
    return response;
  },
} satisfies ExportedHandler;
