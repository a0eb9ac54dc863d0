import { Buffer } from "node:buffer";

export default {
  async fetch(request) {
    const packet = Buffer.from(await request.arrayBuffer());
    return new Response(`Order ${packet.readUInt32BE(0)}`);
  },
} satisfies ExportedHandler;
