export default {
  async fetch(request) {
    const target = new URL(request.url).searchParams.get("to") ?? "";
    const host = URL.parse(target)?.host;
    if (host === undefined) return new Response("?to= is no address", { status: 400 });
    return new Response(`Leads to ${host}`);
  },
} satisfies ExportedHandler;
