export default {
  async fetch() {
    const [number] = crypto.getRandomValues(new Uint32Array(1));
    const dice = number / 2 ** 32;
    return new Response(dice < 1 ? "fair" : "loaded");
  },
};
