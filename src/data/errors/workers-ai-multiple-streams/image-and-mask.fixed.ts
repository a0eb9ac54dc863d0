interface Env {
  AI: { run(model: string, input: unknown): Promise<unknown> };
  UPLOADS: R2Bucket;
}

export default {
  async fetch(_request, env) {
    const image = await env.UPLOADS.get("room.png");
    const mask = await env.UPLOADS.get("room-mask.png");
    if (!image || !mask) return new Response("No such room", { status: 404 });
    const result = await env.AI.run("@cf/runwayml/stable-diffusion-v1-5-inpainting", {
      prompt: "a wooden floor",
      image: [...new Uint8Array(await image.arrayBuffer())],
      mask: [...new Uint8Array(await mask.arrayBuffer())],
    });
    return Response.json(result);
  },
} satisfies ExportedHandler<Env>;
