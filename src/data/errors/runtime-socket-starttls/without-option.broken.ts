import { connect } from "cloudflare:sockets";

export default {
  async fetch(request) {
    const socket = connect({ hostname: "mail.shop.example", port: 587 });
    const secure = socket.startTls();
    secure.opened.catch(() => {});
    return new Response("Upgrading to TLS");
  },
} satisfies ExportedHandler;
