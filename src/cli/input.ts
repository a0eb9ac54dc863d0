/** Standard input as text, without holding more of a long log than is looked at. */
import { MAX_TEXT } from "../explain/normalise.ts";

/** Reads to the end; of long input its beginning and its end are kept. */
export async function readInput(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let head = "";
  let tail = "";
  for await (const chunk of stream) {
    const text = decoder.decode(chunk, { stream: true });
    const room = Math.max(0, MAX_TEXT - head.length);
    head += text.slice(0, room);
    tail = (tail + text.slice(room)).slice(-MAX_TEXT);
  }
  return head + tail + decoder.decode();
}
