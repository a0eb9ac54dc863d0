interface Env {
  SETTINGS: KVNamespace;
}

export default {
  async fetch(request, env) {
    const theme = await env.SETTINGS.get("theme");
    return new Response(`Theme: ${theme ?? "light"}`);
  },
} satisfies ExportedHandler<Env>;
