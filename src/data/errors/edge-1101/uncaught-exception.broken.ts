export default {
  async fetch(request) {
    const name = new URL(request.url).searchParams.get("name");
    return new Response(`Hello ${name!.toUpperCase()}`);
  },
} satisfies ExportedHandler;
