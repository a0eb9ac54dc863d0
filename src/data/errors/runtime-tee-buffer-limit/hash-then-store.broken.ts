interface Env {
  UPLOADS: R2Bucket;
}

export default {
  async fetch(request, env) {
    if (request.body === null) return new Response("No file", { status: 400 });
    const [toHash, toStore] = request.body.tee();
    const digest = new crypto.DigestStream("SHA-256");
    await toHash.pipeTo(digest);
    await env.UPLOADS.put("latest", toStore);
    return new Response(`${(await digest.digest).byteLength} bytes of hash`);
  },
} satisfies ExportedHandler<Env>;
