export default {
  async fetch(request) {
    const session = await fetch("https://auth.shop.example/session", {
      headers: { cookie: request.headers.get("cookie") ?? "" },
    });
    if (!session.ok) return new Response("Please sign in.", { status: 401 });
    return new Response("Your orders");
  },
} satisfies ExportedHandler;
