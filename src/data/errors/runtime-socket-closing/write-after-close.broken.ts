import { connect } from "cloudflare:sockets";

export default {
  async fetch(request) {
    const socket = connect({ hostname: "log.shop.example", port: 514 });
    socket.opened.catch(() => {});
    await socket.close();
    const writer = socket.writable.getWriter();
    await writer.write(new TextEncoder().encode("order 7 shipped\n"));
    return new Response("Logged");
  },
} satisfies ExportedHandler;
