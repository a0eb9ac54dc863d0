interface Env {
  UPLOADS: R2Bucket;
}

export default {
  async fetch(request, env) {
    await env.UPLOADS.put("video.mp4", request.body);
    return new Response("Stored", { status: 201 });
  },
} satisfies ExportedHandler<Env>;
