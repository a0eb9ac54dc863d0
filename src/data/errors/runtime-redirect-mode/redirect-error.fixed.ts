export default {
  async fetch() {
    const response = await fetch("https://origin.example/file", { redirect: "manual" });
    if (response.status >= 300 && response.status < 400) {
      return new Response("The file has moved", { status: 502 });
    }
    return new Response(response.body);
  },
} satisfies ExportedHandler;
