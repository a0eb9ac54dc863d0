export default {
  async fetch(request) {
    const { slugify } = await import("https://cdn.example/slugify.js");
    return new Response(slugify("Blue Lamp"));
  },
};
