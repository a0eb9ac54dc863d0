import { connect } from "cloudflare:sockets";

export default {
  async fetch(request) {
    const socket = connect({ hostname: "db.shop.example", port: 5432 });
    try {
      const { remoteAddress } = await socket.opened;
      return new Response(`Connected to ${remoteAddress}`);
    } catch {
      return new Response("The database cannot be reached.", { status: 503 });
    }
  },
} satisfies ExportedHandler;
