import { PassThrough } from "node:stream";
import { finished } from "node:stream/promises";

export default {
  async fetch(request) {
    const log = new PassThrough();
    log.resume();
    log.write("order 7 packed\n");
    log.end("order 7 shipped\n");
    await finished(log);
    return new Response("Logged");
  },
} satisfies ExportedHandler;
