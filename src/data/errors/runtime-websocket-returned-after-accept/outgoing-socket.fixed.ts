export default {
  async fetch(request) {
    return fetch("https://chat.example/room", request);
  },
} satisfies ExportedHandler;
