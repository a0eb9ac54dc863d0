const bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

export default {
  async fetch() {
    const module = await WebAssembly.compile(bytes);
    return new Response(`${WebAssembly.Module.exports(module).length} exports`);
  },
};
