interface Env {
  VIDEOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const upload = await env.VIDEOS.createMultipartUpload("talk.mp4");
    const chunks = ["the talk"];
    const parts = await Promise.all(chunks.map((c, i) => upload.uploadPart(i, c)));
    await upload.complete(parts);
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
