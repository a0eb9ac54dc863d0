export default {
  async fetch() {
    return fetch("https://shop.example.com/originals/chair.jpg", {
      cf: { image: { height: 12000, fit: "scale-down" } },
    });
  },
} satisfies ExportedHandler;
