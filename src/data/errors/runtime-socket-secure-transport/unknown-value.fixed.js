import { connect } from "cloudflare:sockets";

export default {
  async fetch() {
    const server = { hostname: "db.shop.example", port: 5432 };
    const socket = connect(server, { secureTransport: "on" });
    await socket.close();
    return new Response("Ready");
  },
};
