import { connect } from "cloudflare:sockets";

export default {
  async fetch(request) {
    const socket = connect({ hostname: "origin.example", port: 80 });
    await socket.opened;
    const writer = socket.writable.getWriter();
    await writer.write(new TextEncoder().encode("GET / HTTP/1.0\r\n\r\n"));
    return new Response(socket.readable);
  },
} satisfies ExportedHandler;
