import { DurableObject } from "cloudflare:workers";

interface Env {
  ROOMS: DurableObjectNamespace<Room>;
}

export class Room extends DurableObject<Env> {
  async history(): Promise<string[]> {
    const messages = await this.ctx.storage.list<string>({ prefix: "message:" });
    return [...messages.values()];
  }
}
