import { connect } from "cloudflare:sockets";

interface Env {
  DATABASE_URL: string;
}

export default {
  async fetch(request, env) {
    const socket = connect(env.DATABASE_URL);
    await socket.close();
    return new Response("The address is valid.");
  },
} satisfies ExportedHandler<Env>;
