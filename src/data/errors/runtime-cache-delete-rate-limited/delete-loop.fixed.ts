interface Env {
  SETTINGS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const version = Number(await env.SETTINGS.get("cache-version")) + 1;
    await env.SETTINGS.put("cache-version", String(version));
    return new Response(`New entries use /v${version}/ in their key`);
  },
} satisfies ExportedHandler<Env>;
