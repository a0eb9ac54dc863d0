import { env } from "cloudflare:workers";

const allowedOrigins = (env.ALLOWED_ORIGINS ?? "").split(",");

export default {
  async fetch(request) {
    const origin = request.headers.get("Origin") ?? "";
    const status = allowedOrigins.includes(origin) ? 200 : 403;
    return new Response(null, { status });
  },
};
