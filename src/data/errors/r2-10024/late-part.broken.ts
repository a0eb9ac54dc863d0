interface Env {
  VIDEOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const upload = await env.VIDEOS.createMultipartUpload("talk.mp4");
    const part = await upload.uploadPart(1, "the talk");
    await upload.complete([part]);
    await upload.uploadPart(2, "the questions");
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
