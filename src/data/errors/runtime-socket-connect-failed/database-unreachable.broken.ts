import { connect } from "cloudflare:sockets";

export default {
  async fetch(request) {
    const socket = connect({ hostname: "db.shop.example", port: 5432 });
    const { remoteAddress } = await socket.opened;
    return new Response(`Connected to ${remoteAddress}`);
  },
} satisfies ExportedHandler;
