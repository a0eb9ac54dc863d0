import { DurableObject } from "cloudflare:workers";

interface Env {
  ROOMS: DurableObjectNamespace<Album>;
  FILES: R2Bucket;
}

export class Album extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.storage.sql.exec(`
      CREATE TABLE IF NOT EXISTS files (name TEXT PRIMARY KEY, bytes INTEGER)
    `);
  }

  async add(name: string, bytes: number): Promise<void> {
    this.ctx.storage.sql.exec("INSERT INTO files VALUES (?, ?)", name, bytes);
  }
}

export default {
  async fetch(request, env) {
    const album = env.ROOMS.getByName("lobby");
    const video = new Uint8Array(20 * 1024 * 1024);
    await env.FILES.put("party.mp4", video);
    await album.add("party.mp4", video.byteLength);
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
