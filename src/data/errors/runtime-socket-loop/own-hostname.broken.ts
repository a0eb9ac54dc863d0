import { connect } from "cloudflare:sockets";

export default {
  async fetch(request) {
    const { hostname } = new URL(request.url);
    const options = { secureTransport: "on", allowHalfOpen: false };
    const socket = connect({ hostname, port: 443 }, options);
    await socket.opened;
    return new Response("Connected");
  },
} satisfies ExportedHandler;
