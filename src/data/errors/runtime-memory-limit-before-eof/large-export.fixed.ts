export default {
  async fetch() {
    const response = await fetch("https://origin.example/orders.ndjson");
    let lines = 1;
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      lines += chunk.split("\n").length - 1;
    }
    return new Response(`${lines} orders`);
  },
} satisfies ExportedHandler;
