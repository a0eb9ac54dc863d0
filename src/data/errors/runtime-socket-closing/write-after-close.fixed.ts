import { connect } from "cloudflare:sockets";

export default {
  async fetch(request) {
    const socket = connect({ hostname: "log.shop.example", port: 514 });
    socket.opened.catch(() => {});
    const writer = socket.writable.getWriter();
    const written = writer.write(new TextEncoder().encode("order 7 shipped\n"));
    await written.catch(() => console.log("The log server cannot be reached."));
    await socket.close();
    return new Response("Logged");
  },
} satisfies ExportedHandler;
