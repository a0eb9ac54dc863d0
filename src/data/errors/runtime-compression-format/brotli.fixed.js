export default {
  async fetch(request) {
    const page = await fetch("https://origin.example/");
    const packed = page.body.pipeThrough(new CompressionStream("gzip"));
    return new Response(packed, {
      encodeBody: "manual",
      headers: { "Content-Encoding": "gzip" },
    });
  },
};
