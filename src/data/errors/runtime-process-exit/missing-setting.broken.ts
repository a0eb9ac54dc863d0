import process from "node:process";

interface Env {
  API_KEY?: string;
}

export default {
  async fetch(request, env) {
    if (!env.API_KEY) {
      console.error("API_KEY is missing");
      process.exit(1);
    }
    return new Response("Ready");
  },
} satisfies ExportedHandler<Env>;
