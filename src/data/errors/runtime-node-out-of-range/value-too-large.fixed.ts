import { Buffer } from "node:buffer";

export default {
  async fetch(request) {
    const items = 300;
    const packet = Buffer.alloc(2);
    packet.writeUInt16BE(items, 0);
    return new Response(packet.toString("hex"));
  },
} satisfies ExportedHandler;
