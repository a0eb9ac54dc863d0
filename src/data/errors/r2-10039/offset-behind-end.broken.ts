interface Env {
  VIDEOS: R2Bucket;
}

export default {
  async fetch(request, env) {
    if (request.method === "PUT") {
      await env.VIDEOS.put("talk.txt", request.body);
      return new Response("Stored");
    }
    const offset = Number(new URL(request.url).searchParams.get("from"));
    const part = await env.VIDEOS.get("talk.txt", { range: { offset } });
    return new Response(part?.body);
  },
} satisfies ExportedHandler<Env>;
