/** Bodies of requests, within bounds. */

/** The body's bytes, and at most one chunk more than is allowed: enough to know that it is too large. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body?.values({ preventCancel: true }) ?? []) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length > limit) break;
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** Bytes beyond which a refused body is no longer taken in. */
const PATIENCE = 1024 * 1024;

/**
 * Takes in the rest of a body that the answer did not need. Left unread, it makes the runtime close
 * the connection, or a proxy in front take what is left of it for the next request.
 */
export async function drain(request: Request): Promise<void> {
  if (request.body === null || request.body.locked) return;
  try {
    let length = 0;
    for await (const chunk of request.body) {
      length += chunk.byteLength;
      if (length > PATIENCE) break;
    }
  } catch {
    // The client went away; there is nobody left to answer.
  }
}
