interface Env {
  STORE: Fetcher;
}

export default {
  async fetch(request, env) {
    return env.STORE.fetch("https://store.example/upload", {
      method: "POST",
      body: await request.arrayBuffer(),
    });
  },
} satisfies ExportedHandler<Env>;
