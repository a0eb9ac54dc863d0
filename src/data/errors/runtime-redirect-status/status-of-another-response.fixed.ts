export default {
  async fetch() {
    await fetch("https://origin.example/cart", { method: "POST" });
    return Response.redirect("https://shop.example/cart", 303);
  },
} satisfies ExportedHandler;
