export default {
  async fetch(request) {
    const backup = await fetch("https://origin.example/backup.json.gz");
    const json = backup.body!.pipeThrough(new DecompressionStream("gzip"));
    return new Response(json);
  },
} satisfies ExportedHandler;
