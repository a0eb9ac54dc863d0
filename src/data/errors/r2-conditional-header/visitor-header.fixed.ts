interface Env {
  PHOTOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const photo = await env.PHOTOS.get("mug.jpg", { onlyIf: request.headers }).catch(() =>
      env.PHOTOS.get("mug.jpg"),
    );
    return new Response(photo === null ? "Not found" : "Found");
  },
} satisfies ExportedHandler<Env>;
