export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/avatar");
    const [peek, whole] = response.body!.tee();
    const reader = peek.getReader();
    const { value } = await reader.read();
    await reader.cancel();

    const type = value?.[0] === 0x89 ? "image/png" : "application/octet-stream";
    return new Response(whole, { headers: { "Content-Type": type } });
  },
} satisfies ExportedHandler;
