export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/avatar");
    const reader = response.body!.getReader();
    const { value } = await reader.read();
    reader.releaseLock();

    const type = value?.[0] === 0x89 ? "image/png" : "application/octet-stream";
    return new Response(response.body, { headers: { "Content-Type": type } });
  },
} satisfies ExportedHandler;
