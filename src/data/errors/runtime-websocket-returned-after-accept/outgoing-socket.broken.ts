export default {
  async fetch(request) {
    const upstream = new WebSocket("wss://chat.example/room");
    return new Response(null, { status: 101, webSocket: upstream });
  },
} satisfies ExportedHandler;
