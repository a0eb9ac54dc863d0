interface Env {
  SHOP: Fetcher;
}

export default {
  async fetch(request, env) {
    const shop = "https://shop.example/";
    const response = await env.SHOP.fetch(shop, { redirect: "manual" });
    const location = response.headers.get("Location");
    if (location !== null && !URL.canParse(location, shop)) {
      return new Response(`The shop redirects to ${location}`, { status: 502 });
    }
    return response;
  },
} satisfies ExportedHandler<Env>;
