const WIDTHS = [320, 640, 1280];

export default {
  async fetch(request) {
    const wanted = Number(new URL(request.url).searchParams.get("width"));
    const width = WIDTHS.find((offered) => offered >= wanted) ?? 1280;
    return fetch("https://shop.example.com/originals/chair.jpg", {
      cf: { image: { width } },
    });
  },
} satisfies ExportedHandler;
