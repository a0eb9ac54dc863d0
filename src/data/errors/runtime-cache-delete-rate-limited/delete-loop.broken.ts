export default {
  async fetch(request) {
    const { paths } = await request.json<{ paths: string[] }>();
    for (const path of paths) {
      await caches.default.delete(new URL(path, request.url).href);
    }
    return new Response(`${paths.length} entries deleted`);
  },
} satisfies ExportedHandler;
