import { DurableObject } from "cloudflare:workers";

interface Env {
  ROOMS: DurableObjectNamespace<Room>;
}

export class Room extends DurableObject<Env> {
  private sinceStart = 0;

  async visit(): Promise<string> {
    const total = ((await this.ctx.storage.get<number>("total")) ?? 0) + 1;
    await this.ctx.storage.put("total", total);
    return `${total} in all, ${++this.sinceStart} since the start`;
  }

  async restart(): Promise<void> {
    this.ctx.abort("Restart requested by an operator.");
  }
}

export default {
  async fetch(request, env) {
    const room = env.ROOMS.getByName("lobby");
    if (!request.url.endsWith("/restart")) return new Response(await room.visit());
    await room.restart().catch((error) => {
      if (!error.durableObjectReset) throw error;
    });
    return new Response("Restarted");
  },
} satisfies ExportedHandler<Env>;
