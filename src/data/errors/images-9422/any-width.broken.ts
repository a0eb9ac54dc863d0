export default {
  async fetch(request) {
    const width = Number(new URL(request.url).searchParams.get("width"));
    return fetch("https://shop.example.com/originals/chair.jpg", {
      cf: { image: { width } },
    });
  },
} satisfies ExportedHandler;
