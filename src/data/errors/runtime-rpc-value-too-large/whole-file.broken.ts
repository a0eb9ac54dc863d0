interface Env {
  ARCHIVE: { store(name: string, data: ArrayBuffer): Promise<string> };
}

export default {
  async fetch(request, env) {
    const video = new ArrayBuffer(40 * 1024 * 1024);
    return new Response(await env.ARCHIVE.store("talk.mp4", video));
  },
} satisfies ExportedHandler<Env>;
