interface Env {
  VIDEOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const upload = await env.VIDEOS.createMultipartUpload("talk.mp4");
    await upload.uploadPart(1, "the talk");
    await upload.complete([{ partNumber: 1, etag: "undefined" }]);
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
