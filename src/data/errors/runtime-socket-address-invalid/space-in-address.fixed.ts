import { connect } from "cloudflare:sockets";

interface Env {
  DATABASE_HOST: string;
}

export default {
  async fetch(request, env) {
    const hostname = env.DATABASE_HOST.trim().split(/\s/)[0];
    const socket = connect(`${hostname}:5432`);
    await socket.close();
    return new Response("The address is valid.");
  },
} satisfies ExportedHandler<Env>;
