interface Env {
  API_KEY?: string;
}

export default {
  async fetch(request, env) {
    if (!env.API_KEY) {
      console.error("API_KEY is missing");
      return new Response("This service is not set up.", { status: 503 });
    }
    return new Response("Ready");
  },
} satisfies ExportedHandler<Env>;
