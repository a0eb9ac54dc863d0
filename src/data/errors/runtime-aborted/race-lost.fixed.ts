interface Env {
  MIRRORS: Fetcher;
}

export default {
  async fetch(request, env) {
    const controller = new AbortController();
    const load = (name: string) =>
      env.MIRRORS.fetch(`https://mirrors.example/${name}`, { signal: controller.signal });

    const slow = load("slow").catch(() => null);
    const text = await (await load("fast")).text();
    controller.abort();
    await slow;
    return new Response(text);
  },
} satisfies ExportedHandler<Env>;
