import { Buffer } from "node:buffer";

interface Env {
  AI: { run(model: string, input: unknown): Promise<unknown> };
}

export default {
  async fetch(request, env) {
    const recording = await request.arrayBuffer();
    const audio = Buffer.from(recording).toString("base64");
    const speech = await env.AI.run("@cf/openai/whisper-large-v3-turbo", { audio });
    return Response.json(speech);
  },
} satisfies ExportedHandler<Env>;
