interface Env {
  SHOP: Fetcher;
}

export default {
  async fetch(request, env) {
    return env.SHOP.fetch("https://shop.example/account", {
      headers: { Cookie: "session=abc" },
    });
  },
} satisfies ExportedHandler<Env>;
