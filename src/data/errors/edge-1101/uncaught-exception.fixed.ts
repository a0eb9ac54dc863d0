export default {
  async fetch(request) {
    const name = new URL(request.url).searchParams.get("name");
    if (name === null) return new Response("Add ?name= to the address.", { status: 400 });
    return new Response(`Hello ${name.toUpperCase()}`);
  },
} satisfies ExportedHandler;
