interface Env {
  LOGS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const upload = await env.LOGS.createMultipartUpload("today.log");
    const first = await upload.uploadPart(1, "08:00 opened\n");
    const second = await upload.uploadPart(2, "18:00 closed\n");
    await upload.complete([first, second]);
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
