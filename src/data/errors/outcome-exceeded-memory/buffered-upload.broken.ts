interface Env {
  UPLOADS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const video = await request.arrayBuffer();
    await env.UPLOADS.put("video.mp4", video);
    return new Response("Stored", { status: 201 });
  },
} satisfies ExportedHandler<Env>;
