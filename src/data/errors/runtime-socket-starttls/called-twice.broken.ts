import { connect } from "cloudflare:sockets";

export default {
  async fetch(request) {
    const server = { hostname: "mail.shop.example", port: 587 };
    const socket = connect(server, { secureTransport: "starttls", allowHalfOpen: false });
    socket.startTls().opened.catch(() => {});
    const secure = socket.startTls();
    secure.opened.catch(() => {});
    return new Response("Upgrading to TLS");
  },
} satisfies ExportedHandler;
