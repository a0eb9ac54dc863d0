interface Env {
  VIDEOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const upload = env.VIDEOS.resumeMultipartUpload("talk.mp4", "talk.mp4");
    await upload.abort();
    return new Response("Upload cancelled");
  },
} satisfies ExportedHandler<Env>;
