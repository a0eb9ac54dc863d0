export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/feed");
    const reader = response.body!.getReader();
    const first = await reader.read();
    const second = await reader.read();
    const size = (first.value?.byteLength ?? 0) + (second.value?.byteLength ?? 0);
    return new Response(`${size} bytes`);
  },
} satisfies ExportedHandler;
