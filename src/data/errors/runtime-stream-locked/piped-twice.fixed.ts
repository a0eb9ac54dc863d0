export default {
  async fetch(request) {
    const response = await fetch("https://origin.example/catalogue");
    const digest = new crypto.DigestStream("SHA-256");
    const [forDigest, forClient] = response.body!.tee();
    const copied = forDigest.pipeTo(digest);
    const text = forClient.pipeThrough(new TextDecoderStream());
    await copied;
    return new Response(text.pipeThrough(new TextEncoderStream()));
  },
} satisfies ExportedHandler;
