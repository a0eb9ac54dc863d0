import { DurableObject } from "cloudflare:workers";

interface Env {
  ALBUMS: DurableObjectNamespace<Album>;
  PHOTOS: R2Bucket;
}

export class Album extends DurableObject<Env> {
  async add(key: string): Promise<void> {
    await this.ctx.storage.put(key, Date.now());
  }
}

export default {
  async fetch(request, env) {
    const key = crypto.randomUUID();
    await env.PHOTOS.put(key, await request.arrayBuffer());
    await env.ALBUMS.getByName("wedding").add(key);
    return Response.json({ key });
  },
} satisfies ExportedHandler<Env>;
