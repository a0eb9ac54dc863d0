import { connect } from "cloudflare:sockets";

export default {
  async fetch(request) {
    const backend = { hostname: "backend.shop.example", port: 8443 };
    const options = { secureTransport: "on", allowHalfOpen: false };
    const socket = connect(backend, options);
    await socket.opened;
    return new Response("Connected");
  },
} satisfies ExportedHandler;
