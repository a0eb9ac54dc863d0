export default {
  async fetch(request) {
    const page = "https://origin.example/menu";
    await caches.default.put(page, await fetch(page));
    return new Response("Warmed up");
  },
};
