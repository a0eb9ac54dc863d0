export default {
  async fetch(request) {
    const page = "https://origin.example/menu";
    await caches.default.add(page);
    return new Response("Warmed up");
  },
};
