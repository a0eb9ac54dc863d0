interface Env {
  CACHE: KVNamespace;
}

export default {
  async fetch(request, env) {
    const weather = await (await fetch("https://origin.example/weather")).text();
    await env.CACHE.put("weather", weather, { expirationTtl: 600 });
    return new Response(weather);
  },
} satisfies ExportedHandler<Env>;
