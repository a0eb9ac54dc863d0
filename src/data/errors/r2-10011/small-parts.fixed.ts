interface Env {
  LOGS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const upload = await env.LOGS.createMultipartUpload("today.log");
    const part = await upload.uploadPart(1, "08:00 opened\n18:00 closed\n");
    await upload.complete([part]);
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
