export default {
  async fetch() {
    const response = Response.redirect("https://shop.example/cart", 302);
    response.headers.append("Set-Cookie", "seen=1; Secure; HttpOnly");
    return response;
  },
} satisfies ExportedHandler;
