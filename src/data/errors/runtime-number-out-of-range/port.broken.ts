import { connect } from "cloudflare:sockets";

interface Env {
  DATABASE_PORT: string;
}

export default {
  async fetch(request, env) {
    const port = Number(env.DATABASE_PORT);
    const socket = connect({ hostname: "db.shop.example", port });
    await socket.close();
    return new Response("The address is valid.");
  },
} satisfies ExportedHandler<Env>;
