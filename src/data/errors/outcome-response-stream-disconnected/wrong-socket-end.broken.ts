import { DurableObject } from "cloudflare:workers";

interface Env {
  ROOMS: DurableObjectNamespace<Room>;
}

export class Room extends DurableObject<Env> {
  override async fetch(): Promise<Response> {
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(client);
    return new Response(null, { status: 101, webSocket: client });
  }

  override webSocketMessage(socket: WebSocket, message: string): void {
    socket.send(`You said: ${message}`);
  }

  override webSocketClose(socket: WebSocket, code: number): void {
    socket.close(code, "bye");
  }
}

export default {
  async fetch(request, env) {
    return env.ROOMS.getByName("lobby").fetch(request);
  },
} satisfies ExportedHandler<Env>;
