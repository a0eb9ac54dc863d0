async function load(): Promise<Response> {
  try {
    return await fetch("https://origin.example/menu", { signal: AbortSignal.abort() });
  } catch {
    return new Response("The menu is not available.", { status: 502 });
  }
}

export default {
  async fetch(request) {
    const response = await load();
    if (response.ok) await caches.default.put(request, response.clone());
    return response;
  },
} satisfies ExportedHandler;
