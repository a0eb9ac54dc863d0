import { connect } from "cloudflare:sockets";

interface Env {
  DATABASE_HOST: string;
}

export default {
  async fetch(request, env) {
    const socket = connect(`${env.DATABASE_HOST}:5432`);
    await socket.close();
    return new Response("The address is valid.");
  },
} satisfies ExportedHandler<Env>;
