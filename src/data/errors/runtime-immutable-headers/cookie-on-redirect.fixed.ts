export default {
  async fetch() {
    const headers = new Headers({ Location: "https://shop.example/cart" });
    const response = new Response(null, { status: 302, headers });
    response.headers.append("Set-Cookie", "seen=1; Secure; HttpOnly");
    return response;
  },
} satisfies ExportedHandler;
