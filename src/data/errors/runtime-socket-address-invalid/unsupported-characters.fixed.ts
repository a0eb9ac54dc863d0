import { connect } from "cloudflare:sockets";

interface Env {
  DATABASE_HOST: string;
}

export default {
  async fetch(request, env) {
    const hostname = new URL(`https://${env.DATABASE_HOST.trim()}`).hostname;
    const socket = connect({ hostname, port: 5432 });
    await socket.close();
    return new Response("The address is valid.");
  },
} satisfies ExportedHandler<Env>;
