import { DurableObject } from "cloudflare:workers";

interface Env {
  STREAMS: DurableObjectNamespace<Stream>;
}

export class Stream extends DurableObject<Env> {
  override async fetch(): Promise<Response> {
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    return new Response(null, { status: 101, webSocket: client });
  }
}

export default {
  async fetch(request, env) {
    const shard = Math.floor(Math.random() * 16);
    return env.STREAMS.getByName(`final:${shard}`).fetch(request);
  },
} satisfies ExportedHandler<Env>;
