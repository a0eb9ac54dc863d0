import { Ai } from "@cloudflare/ai";

interface Env {
  AI: unknown;
}

export default {
  async fetch(_request, env) {
    const ai = new Ai(env.AI);
    const answer = await ai.run("@cf/meta/llama-3.1-8b-instruct", { prompt: "Hello" });
    return Response.json(answer);
  },
} satisfies ExportedHandler<Env>;
