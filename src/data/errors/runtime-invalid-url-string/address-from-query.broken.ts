export default {
  async fetch(request) {
    const target = new URL(request.url).searchParams.get("to") ?? "";
    const host = new URL(target).host;
    return new Response(`Leads to ${host}`);
  },
} satisfies ExportedHandler;
