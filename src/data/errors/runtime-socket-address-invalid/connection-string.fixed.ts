import { connect } from "cloudflare:sockets";

interface Env {
  DATABASE_URL: string;
}

export default {
  async fetch(request, env) {
    const { hostname, port } = new URL(env.DATABASE_URL);
    const socket = connect({ hostname, port: Number(port) });
    await socket.close();
    return new Response("The address is valid.");
  },
} satisfies ExportedHandler<Env>;
