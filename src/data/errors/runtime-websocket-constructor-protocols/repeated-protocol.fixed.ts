interface Env {
  PROTOCOLS: string;
}

export default {
  async fetch(request, env) {
    const protocols = [...new Set(["chat", ...env.PROTOCOLS.split(",")])];
    const room = new WebSocket("wss://chat.example/room", protocols);
    room.addEventListener("message", (event) => console.log(event.data));
    return new Response("Listening");
  },
} satisfies ExportedHandler<Env>;
