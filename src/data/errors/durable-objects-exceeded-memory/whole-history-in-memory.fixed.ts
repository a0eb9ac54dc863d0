import { DurableObject } from "cloudflare:workers";

interface Env {
  ROOMS: DurableObjectNamespace<Room>;
}

export class Room extends DurableObject<Env> {
  async history(before?: string): Promise<string[]> {
    const messages = await this.ctx.storage.list<string>({
      prefix: "message:",
      end: before,
      reverse: true,
      limit: 100,
    });
    return [...messages.values()];
  }
}
