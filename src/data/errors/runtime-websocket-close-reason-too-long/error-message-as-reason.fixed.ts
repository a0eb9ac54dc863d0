export default {
  async fetch(request) {
    const { 0: client, 1: server } = new WebSocketPair();
    server.accept();

    const problem =
      "The session that this connection belongs to was closed by an administrator. " +
      "Sign in again, or ask the owner of the workspace for a new invitation.";
    server.send(JSON.stringify({ type: "closing", problem }));
    server.close(4003, "session closed");

    return new Response(null, { status: 101, webSocket: client });
  },
} satisfies ExportedHandler;
