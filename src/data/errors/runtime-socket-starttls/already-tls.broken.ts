import { connect } from "cloudflare:sockets";

export default {
  async fetch(request) {
    const server = { hostname: "mail.shop.example", port: 465 };
    const socket = connect(server, { secureTransport: "on", allowHalfOpen: false });
    const secure = socket.startTls();
    secure.opened.catch(() => {});
    return new Response("Connecting with TLS");
  },
} satisfies ExportedHandler;
