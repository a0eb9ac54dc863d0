import { env } from "cloudflare:workers";

export default {
  async fetch() {
    const banner = await env.CONFIG.get("banner");
    return new Response(banner ?? "No banner");
  },
};
