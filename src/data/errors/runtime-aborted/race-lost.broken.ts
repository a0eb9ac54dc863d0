interface Env {
  MIRRORS: Fetcher;
}

export default {
  async fetch(request, env) {
    const controller = new AbortController();
    const load = (name: string) =>
      env.MIRRORS.fetch(`https://mirrors.example/${name}`, { signal: controller.signal });

    const slow = load("slow");
    const fast = await load("fast");
    controller.abort();
    await slow;
    return fast;
  },
} satisfies ExportedHandler<Env>;
