export default {
  async fetch(request) {
    const payload = await request.clone().text();
    if (!payload.includes("signature")) return new Response("Unsigned", { status: 401 });
    return fetch(new Request(request, { redirect: "follow" }));
  },
} satisfies ExportedHandler;
