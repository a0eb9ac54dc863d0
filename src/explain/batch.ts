/** `GET /explain?codes=1101,10021`: several codes in one answer, in the order in which they were asked. */

import { SCHEMA_VERSION } from "../data/vocabulary.ts";
import { codeKey } from "./code.ts";
import { COMMON, FRESH, notModified, problem } from "./headers.ts";
import type { Entry, Store } from "./store.ts";
import { suggest } from "./suggest.ts";

export const MAX_BATCH = 50;
const MAX_BATCH_TEXT = 4096;

export async function answerBatch(request: Request, list: string, store: Store): Promise<Response> {
  const codes = list
    .split(",")
    .map((code) => code.trim())
    .filter(Boolean);
  if (codes.length === 0)
    return problem(request, "bad-request", { detail: "`codes` is empty; write codes separated by commas." });
  if (codes.length > MAX_BATCH || list.length > MAX_BATCH_TEXT) {
    return problem(request, "bad-request", {
      detail: `At most ${MAX_BATCH} codes in one request; /explain/all.json has everything.`,
      limits: { codes: MAX_BATCH },
    });
  }
  const results = codes.map((code) => ({ code, entry: store.find(codeKey(code)) }));
  const etag = await batchTag(results, store);
  const headers = {
    ...COMMON,
    "Content-Type": "application/json",
    "Cache-Control": FRESH,
    ETag: etag,
    Link: '</api/>; rel="service-doc", </explain>; rel="collection"',
  };
  if (notModified(request, etag)) return new Response(null, { status: 304, headers });
  // What was asked is repeated, so no character of it may read as markup.
  const body = JSON.stringify({
    kind: "batch",
    schema_version: SCHEMA_VERSION,
    dataset: store.dataset,
    results: results.map(({ code, entry }) => ({ query: code.slice(0, 200), ...answer(entry, code, store) })),
  }).replace(/</g, "\\u003c");
  return new Response(request.method === "HEAD" ? null : body, {
    headers: { ...headers, "Content-Length": String(new TextEncoder().encode(body).length) },
  });
}

function answer(entry: Entry | null, code: string, store: Store) {
  if (entry === null || entry.kind === "index")
    return { status: 404, document: null, suggestions: suggest(codeKey(code), store) };
  return { status: 200, document: store.read(entry), suggestions: [] };
}

/** The tag follows from what was asked and from the tags of what is quoted. */
async function batchTag(results: { code: string; entry: Entry | null }[], store: Store): Promise<string> {
  const parts =
    results.map(({ code, entry }) => `${code}=${entry?.etags.json ?? store.dataset.hash}`).join(",") +
    store.dataset.version;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(parts));
  return `"${[...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
}
