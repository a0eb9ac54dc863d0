const slugify = (text) => text.toLowerCase().replaceAll(" ", "-");

export default {
  async fetch(request) {
    return new Response(slugify("Blue Lamp"));
  },
};
