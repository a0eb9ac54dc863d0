import { WorkerEntrypoint } from "cloudflare:workers";

export default class Archive extends WorkerEntrypoint {
  async store(name: string, data: ArrayBuffer): Promise<string> {
    return `${name}: ${data.byteLength} bytes`;
  }

  async storeStream(name: string, data: ReadableStream<Uint8Array>): Promise<string> {
    let size = 0;
    for await (const chunk of data) size += chunk.byteLength;
    return `${name}: ${size} bytes`;
  }
}
