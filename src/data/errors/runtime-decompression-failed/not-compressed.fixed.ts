export default {
  async fetch(request) {
    const backup = await fetch("https://origin.example/backup.json.gz");
    if (backup.headers.get("Content-Type") !== "application/gzip") {
      return new Response("The backup is not gzip.", { status: 502 });
    }
    const json = backup.body!.pipeThrough(new DecompressionStream("gzip"));
    return new Response(json);
  },
} satisfies ExportedHandler;
