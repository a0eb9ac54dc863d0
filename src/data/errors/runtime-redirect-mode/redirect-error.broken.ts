export default {
  async fetch() {
    const response = await fetch("https://origin.example/file", { redirect: "error" });
    return new Response(response.body);
  },
} satisfies ExportedHandler;
