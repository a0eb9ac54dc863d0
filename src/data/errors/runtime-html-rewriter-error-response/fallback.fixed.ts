async function load(): Promise<Response> {
  try {
    return await fetch("https://origin.example/", { signal: AbortSignal.abort() });
  } catch {
    return new Response("<p>The page is not available.</p>", { status: 502 });
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
