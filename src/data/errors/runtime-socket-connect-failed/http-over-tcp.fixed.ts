export default {
  async fetch(request) {
    return fetch("http://origin.example/");
  },
} satisfies ExportedHandler;
