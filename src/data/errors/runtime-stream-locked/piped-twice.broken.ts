export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/catalogue");
    const digest = new crypto.DigestStream("SHA-256");
    const copied = response.body!.pipeTo(digest);
    const text = response.body!.pipeThrough(new TextDecoderStream());
    await copied;
    return new Response(text.pipeThrough(new TextEncoderStream()));
  },
} satisfies ExportedHandler;
