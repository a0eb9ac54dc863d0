export default {
  async fetch() {
    return fetch("http://shop.example.com/originals/chair.jpg", {
      cf: { image: { width: 400 } },
    });
  },
} satisfies ExportedHandler;
