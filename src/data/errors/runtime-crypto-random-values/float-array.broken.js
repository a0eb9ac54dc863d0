export default {
  async fetch() {
    const [dice] = crypto.getRandomValues(new Float64Array(1));
    return new Response(dice < 1 ? "fair" : "loaded");
  },
};
