interface Env {
  PHOTOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    let count = 0;
    let page = await env.PHOTOS.list();
    count += page.objects.length;
    while (page.truncated) {
      page = await env.PHOTOS.list({ cursor: page.cursor });
      count += page.objects.length;
    }
    return Response.json(count);
  },
} satisfies ExportedHandler<Env>;
