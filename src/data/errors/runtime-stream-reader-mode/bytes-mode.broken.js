export default {
  async fetch() {
    const response = await fetch("https://origin.example/feed");
    const reader = response.body.getReader({ mode: "bytes" });
    const { value } = await reader.read(new Uint8Array(5));
    return new Response(value);
  },
};
