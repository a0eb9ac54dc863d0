export default {
  async fetch() {
    const response = await fetch("https://origin.example/prices");
    return new Response(await response.text());
  },
};
