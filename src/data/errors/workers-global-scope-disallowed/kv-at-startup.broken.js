import { env } from "cloudflare:workers";

const banner = await env.CONFIG.get("banner");

export default {
  async fetch() {
    return new Response(banner ?? "No banner");
  },
};
