interface Env {
  AI: { run(model: string, input: unknown): Promise<unknown> };
  UPLOADS: R2Bucket;
}

export default {
  async fetch(_request, env) {
    const image = await env.UPLOADS.get("room.png");
    const mask = await env.UPLOADS.get("room-mask.png");
    const result = await env.AI.run("@cf/runwayml/stable-diffusion-v1-5-inpainting", {
      prompt: "a wooden floor",
      image: { body: image?.body, contentType: "image/png" },
      mask: { body: mask?.body, contentType: "image/png" },
    });
    return Response.json(result);
  },
} satisfies ExportedHandler<Env>;
