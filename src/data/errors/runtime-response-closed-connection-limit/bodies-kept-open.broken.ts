export default {
  async fetch() {
    const pages: Response[] = [];
    for (let page = 1; page <= 8; page++) {
      pages.push(await fetch(`https://origin.example/orders?page=${page}`));
    }
    const texts = await Promise.all(pages.map((response) => response.text()));
    return new Response(texts.join(""));
  },
} satisfies ExportedHandler;
