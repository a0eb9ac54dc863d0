const CLOSE_CODES: Record<string, number> = { expired: 4001, banned: 4003 };

export default {
  async fetch(request) {
    const { 0: client, 1: server } = new WebSocketPair();
    server.accept();

    const why = "logged out";
    server.close(CLOSE_CODES[why], why);

    return new Response(null, { status: 101, webSocket: client });
  },
} satisfies ExportedHandler;
