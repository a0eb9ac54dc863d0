import { Buffer } from "node:buffer";

export default {
  async fetch(request) {
    const items = 300;
    const packet = Buffer.alloc(1);
    packet.writeUInt8(items, 0);
    return new Response(packet.toString("hex"));
  },
} satisfies ExportedHandler;
