export default {
  async fetch() {
    const texts: string[] = [];
    for (let page = 1; page <= 8; page++) {
      const response = await fetch(`https://origin.example/orders?page=${page}`);
      texts.push(await response.text());
    }
    return new Response(texts.join(""));
  },
} satisfies ExportedHandler;
