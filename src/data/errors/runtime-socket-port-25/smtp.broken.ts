import { connect } from "cloudflare:sockets";

export default {
  async fetch(request) {
    const socket = connect({ hostname: "mail.shop.example", port: 25 });
    await socket.opened;
    return new Response("Connected");
  },
} satisfies ExportedHandler;
