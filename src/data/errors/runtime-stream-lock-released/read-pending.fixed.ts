export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/feed");
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    reader.releaseLock();
    return new Response(`${value?.byteLength} bytes`);
  },
} satisfies ExportedHandler;
