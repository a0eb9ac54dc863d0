export default {
  async fetch() {
    const lines = ReadableStream.from(["id,total\n", "1,20\n"]);
    return new Response(lines.pipeThrough(new TextDecoderStream()));
  },
};
