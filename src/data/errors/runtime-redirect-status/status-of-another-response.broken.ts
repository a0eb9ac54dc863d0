export default {
  async fetch() {
    const saved = await fetch("https://origin.example/cart", { method: "POST" });
    return Response.redirect("https://shop.example/cart", saved.status);
  },
} satisfies ExportedHandler;
