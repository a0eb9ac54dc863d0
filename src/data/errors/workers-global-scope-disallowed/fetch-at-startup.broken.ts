const response = await fetch("https://config.example/settings.txt");
const settings = await response.text();

export default {
  async fetch() {
    return new Response(settings);
  },
} satisfies ExportedHandler;
