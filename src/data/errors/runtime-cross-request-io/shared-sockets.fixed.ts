import { DurableObject } from "cloudflare:workers";

interface Env {
  LOBBY: DurableObjectNamespace<Lobby>;
}

export class Lobby extends DurableObject<Env> {
  override async fetch(): Promise<Response> {
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    return new Response(null, { status: 101, webSocket: client });
  }

  announce(text: string): void {
    for (const visitor of this.ctx.getWebSockets()) visitor.send(text);
  }
}

export default {
  async fetch(request, env) {
    const lobby = env.LOBBY.getByName("main");
    if (new URL(request.url).pathname === "/announce") {
      await lobby.announce("We close in ten minutes");
      return new Response("Announced");
    }
    return lobby.fetch(request);
  },
} satisfies ExportedHandler<Env>;
