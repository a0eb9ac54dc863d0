import { DurableObject } from "cloudflare:workers";

interface Env {
  ALBUMS: DurableObjectNamespace<Album>;
  PHOTOS: R2Bucket;
}

export class Album extends DurableObject<Env> {
  async add(key: string, photo: ArrayBuffer): Promise<void> {
    await this.env.PHOTOS.put(key, photo);
    await this.ctx.storage.put(key, Date.now());
  }
}

export default {
  async fetch(request, env) {
    const key = crypto.randomUUID();
    await env.ALBUMS.getByName("wedding").add(key, await request.arrayBuffer());
    return Response.json({ key });
  },
} satisfies ExportedHandler<Env>;
