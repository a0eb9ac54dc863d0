import { Buffer } from "node:buffer";

export default {
  async fetch(request) {
    const packet = Buffer.from(await request.arrayBuffer());
    if (packet.length < 4) return new Response("Packet too short.", { status: 400 });
    return new Response(`Order ${packet.readUInt32BE(0)}`);
  },
} satisfies ExportedHandler;
