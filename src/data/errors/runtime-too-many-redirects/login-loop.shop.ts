export default {
  async fetch(request) {
    const signedIn = request.headers.get("Cookie")?.includes("session=") ?? false;
    if (signedIn) return new Response("Ada's account");
    return Response.redirect("https://shop.example/account", 302);
  },
} satisfies ExportedHandler;
