import { connect } from "cloudflare:sockets";

export default {
  async fetch(request) {
    const server = { hostname: "mail.shop.example", port: 587 };
    const socket = connect(server, { secureTransport: "starttls", allowHalfOpen: false });
    await socket.opened;
    return new Response("Connected");
  },
} satisfies ExportedHandler;
