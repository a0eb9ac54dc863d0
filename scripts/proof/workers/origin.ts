/** Stands for the rest of the internet: every host greets, and some fail as a network does. */
interface Env {
  REFUSED: Fetcher;
}

export default {
  async fetch(request, env) {
    const { hostname } = new URL(request.url);
    if (hostname === "refused.example") return env.REFUSED.fetch(request);
    return new Response("Hello from the origin");
  },
} satisfies ExportedHandler<Env>;
