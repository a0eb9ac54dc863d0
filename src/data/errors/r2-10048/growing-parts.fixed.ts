interface Env {
  BACKUPS: R2Bucket;
}

const MiB = 1024 * 1024;

export default {
  async fetch(request, env) {
    const upload = await env.BACKUPS.createMultipartUpload("shop.sql");
    const sizes = [6 * MiB, 6 * MiB, 1024];
    const parts = [];
    for (const [i, size] of sizes.entries()) {
      parts.push(await upload.uploadPart(i + 1, new Uint8Array(size)));
    }
    await upload.complete(parts);
    return new Response("Stored");
  },
} satisfies ExportedHandler<Env>;
