export default {
  async fetch() {
    const response = await fetch("https://origin.example/greeting");
    console.log("origin said", await response.text());
    return response;
  },
} satisfies ExportedHandler;
