let settings: string | undefined;

export default {
  async fetch() {
    if (settings === undefined) {
      const response = await fetch("https://config.example/settings.txt");
      settings = await response.text();
    }
    return new Response(settings);
  },
} satisfies ExportedHandler;
