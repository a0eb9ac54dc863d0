const bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
const module = new WebAssembly.Module(bytes);

export default {
  async fetch() {
    return new Response(`${WebAssembly.Module.exports(module).length} exports`);
  },
};
