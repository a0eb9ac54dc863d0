import { connect } from "cloudflare:sockets";

interface Env {
  DATABASE_HOST: string;
}

export default {
  async fetch(request, env) {
    const socket = connect({ hostname: env.DATABASE_HOST, port: 5432 });
    await socket.close();
    return new Response("The address is valid.");
  },
} satisfies ExportedHandler<Env>;
