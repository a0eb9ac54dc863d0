import { connect } from "cloudflare:sockets";

interface Env {
  DATABASE_PORT: string;
}

export default {
  async fetch(request, env) {
    const port = Number(env.DATABASE_PORT);
    if (port < 1 || port > 65535) {
      return new Response("DATABASE_PORT is not a port.", { status: 500 });
    }
    const socket = connect({ hostname: "db.shop.example", port });
    await socket.close();
    return new Response("The address is valid.");
  },
} satisfies ExportedHandler<Env>;
