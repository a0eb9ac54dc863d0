/**
 * Everything under `/explain`: a function from a request and the store to an answer. It throws
 * nothing for any request, and answers JSON, another representation of it, or a problem.
 */

import { answerBatch } from "./batch.ts";
import { codeKey } from "./code.ts";
import { COMMON, FRESH, httpDate, notModified, preflight, problem } from "./headers.ts";
import { choicesMarkdown, errorMarkdown } from "./markdown.ts";
import { answerMatches, answerPaste } from "./matches.ts";
import { MEDIA, negotiate, splitSuffix } from "./negotiate.ts";
import { choicesText, errorText } from "./plain.ts";
import type { Entry, Representation, Store } from "./store.ts";
import { suggest } from "./suggest.ts";

const ROOT_METHODS = ["GET", "HEAD", "POST", "OPTIONS"];
const CODE_METHODS = ["GET", "HEAD", "OPTIONS"];

/** Answers a request to `/explain` or below it. */
export async function respond(request: Request, store: Store): Promise<Response> {
  const url = new URL(request.url);
  const rest = url.pathname.replace(/^\/explain\/?/, "");
  const allow = rest === "" ? ROOT_METHODS : CODE_METHODS;
  if (request.method === "OPTIONS") return preflight(allow);
  if (!allow.includes(request.method)) {
    return problem(request, "method-not-allowed", {
      detail: `This resource answers ${allow.join(", ")}.`,
      allow,
    });
  }
  if (rest !== "") return answerCode(request, rest, store);
  if (request.method === "POST") return answerPaste(request, store);
  if (url.searchParams.has("q")) return answerMatches(request, url.searchParams.get("q") ?? "", store);
  if (url.searchParams.has("codes")) return answerBatch(request, url.searchParams.get("codes") ?? "", store);
  const index = store.find("");
  return index === null
    ? problem(request, "internal-error", { detail: "The index is missing." })
    : serve(request, index, "json", false, store);
}

function answerCode(request: Request, rest: string, store: Store): Response {
  const decoded = decode(rest);
  if (decoded === null) return unknown(request, "", store);
  const whole = store.find(codeKey(decoded));
  const { code, suffix } = whole ? { code: decoded, suffix: null } : splitSuffix(decoded);
  const key = codeKey(code);
  const entry = whole ?? (key === "" ? null : store.find(key));
  if (entry === null || entry.kind === "index") return unknown(request, key, store);
  const representation = suffix ?? negotiate(request.headers.get("Accept"));
  if (representation === null) {
    return problem(request, "not-acceptable", {
      detail: `Here are ${Object.values(MEDIA).join(", ")}; your Accept header refuses them all.`,
    });
  }
  return serve(request, entry, representation, suffix === null, store);
}

/** Percent-decodes once; null when the bytes are no UTF-8. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path.replace(/\/$/, ""));
  } catch {
    return null;
  }
}

function unknown(request: Request, key: string, store: Store): Response {
  const suggestions = suggest(key, store);
  const detail =
    suggestions.length > 0
      ? "No record has this code; it may be a slip for one of the suggestions."
      : "No record has this code. GET /explain lists all of them; POST /explain takes the whole message.";
  return problem(request, "unknown-code", { detail, suggestions });
}

function serve(
  request: Request,
  entry: Entry,
  representation: Representation,
  negotiated: boolean,
  store: Store,
): Response {
  const etag = entry.etags[representation];
  const self = entry.kind === "index" ? "/explain" : `/explain/${entry.id}`;
  const headers = {
    ...COMMON,
    "Content-Type": MEDIA[representation],
    "Cache-Control": FRESH,
    ETag: etag,
    "Last-Modified": httpDate(entry.updated),
    Link: linkHeader(entry),
    ...(entry.kind === "index" ? {} : { "Content-Location": `${self}.${representation}` }),
    ...(negotiated ? { Vary: "Accept" } : {}),
  };
  if (notModified(request, etag)) return new Response(null, { status: 304, headers });
  const body = bodyOf(entry, representation, store);
  return new Response(request.method === "HEAD" ? null : body, {
    headers: { ...headers, "Content-Length": String(body.byteLength) },
  });
}

function bodyOf(entry: Entry, representation: Representation, store: Store): Uint8Array<ArrayBuffer> {
  if (representation === "json" || entry.kind === "index") return store.body(entry);
  const document = store.read(entry);
  const text =
    document.kind === "error"
      ? (representation === "md" ? errorMarkdown : errorText)(document)
      : (representation === "md" ? choicesMarkdown : choicesText)(document);
  return new TextEncoder().encode(text);
}

function linkHeader(entry: Entry): string {
  const links = [
    '</api/>; rel="service-doc"',
    '</openapi.json>; rel="service-desc"',
    '</explain>; rel="collection"',
  ];
  if (entry.kind === "error") {
    links.unshift(
      `</errors/${entry.id}/>; rel="canonical"; type="text/html"`,
      `</errors/${entry.id}.md>; rel="alternate"; type="text/markdown"`,
      '</schema/error.json>; rel="describedby"; type="application/schema+json"',
    );
  }
  if (entry.kind === "choices") links.unshift(`</codes/${entry.id}/>; rel="canonical"; type="text/html"`);
  return links.join(", ");
}
