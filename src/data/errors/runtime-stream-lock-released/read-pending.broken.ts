export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/feed");
    const reader = response.body!.getReader();
    const first = reader.read();
    reader.releaseLock();
    const { value } = await first;
    return new Response(`${value?.byteLength} bytes`);
  },
} satisfies ExportedHandler;
