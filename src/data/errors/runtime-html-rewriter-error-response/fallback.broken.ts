async function load(): Promise<Response> {
  try {
    return await fetch("https://origin.example/", { signal: AbortSignal.abort() });
  } catch {
    return Response.error();
  }
}

export default {
  async fetch(request) {
    return new HTMLRewriter()
      .on("a", {
        element(link) {
          link.setAttribute("rel", "nofollow");
        },
      })
      .transform(await load());
  },
} satisfies ExportedHandler;
