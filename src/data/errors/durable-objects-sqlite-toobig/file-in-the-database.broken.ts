import { DurableObject } from "cloudflare:workers";

interface Env {
  ROOMS: DurableObjectNamespace<Album>;
}

export class Album extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec(`
      CREATE TABLE IF NOT EXISTS files (name TEXT PRIMARY KEY, data BLOB)
    `);
  }

  async add(name: string, data: Uint8Array): Promise<void> {
    this.ctx.storage.sql.exec("INSERT INTO files VALUES (?, ?)", name, data);
  }
}

export default {
  async fetch(request, env) {
    const album = env.ROOMS.getByName("lobby");
    const video = new Uint8Array(20 * 1024 * 1024);
    await album.add("party.mp4", video);
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
