interface Env {
  ARCHIVE: { storeStream(name: string, data: ReadableStream): Promise<string> };
}

export default {
  async fetch(request, env) {
    const video = new ArrayBuffer(40 * 1024 * 1024);
    const stream = new Response(video).body!;
    return new Response(await env.ARCHIVE.storeStream("talk.mp4", stream));
  },
} satisfies ExportedHandler<Env>;
