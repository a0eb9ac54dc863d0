import { WorkerEntrypoint } from "cloudflare:workers";

export default class Exports extends WorkerEntrypoint {
  async rows(): Promise<ReadableStream> {
    let row = 0;
    return new ReadableStream({
      type: "bytes",
      pull(controller) {
        if (row === 2) throw new Error("database gone");
        controller.enqueue(new TextEncoder().encode(`row ${++row}\n`));
      },
    });
  }
}
