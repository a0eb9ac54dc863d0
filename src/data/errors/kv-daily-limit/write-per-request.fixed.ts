interface Env {
  CACHE: KVNamespace;
}

export default {
  async fetch(request, env, ctx) {
    const cached = await env.CACHE.get("weather");
    if (cached !== null) return new Response(cached);
    const weather = await (await fetch("https://origin.example/weather")).text();
    const write = env.CACHE.put("weather", weather, { expirationTtl: 600 });
    ctx.waitUntil(write.catch((error) => console.warn(error)));
    return new Response(weather);
  },
} satisfies ExportedHandler<Env>;
