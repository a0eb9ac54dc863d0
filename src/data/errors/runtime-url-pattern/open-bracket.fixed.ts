export default {
  async fetch(request) {
    const route = new URLPattern({ pathname: "/orders/:id(\\d+)" });
    const match = route.exec(request.url);
    return new Response(match?.pathname.groups["id"] ?? "No order");
  },
} satisfies ExportedHandler;
