interface Env {
  VIDEOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const { uploadId } = await env.VIDEOS.createMultipartUpload("talk.mp4");
    const upload = env.VIDEOS.resumeMultipartUpload("talk.mp4", uploadId);
    await upload.abort();
    return new Response("Upload cancelled");
  },
} satisfies ExportedHandler<Env>;
