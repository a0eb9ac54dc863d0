interface Env {
  PHOTOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    const photo = await env.PHOTOS.get("mug.jpg");
    return new Response(photo!.body);
  },
} satisfies ExportedHandler<Env>;
