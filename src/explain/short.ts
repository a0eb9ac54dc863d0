/** Short links: `/e/<code>` for tickets, `/go?q=` for a browser's address bar. Only ever to this site. */
import { codeKey, MAX_CODE } from "./code.ts";
import { preflight, problem } from "./headers.ts";
import { missingPage } from "./missing.ts";
import type { Entry, Store } from "./store.ts";
import { suggest } from "./suggest.ts";

const METHODS = ["GET", "HEAD", "OPTIONS"];

/** The page of an entry, root-relative. */
export function pageOf(entry: Entry): string {
  return entry.kind === "choices" ? `/codes/${entry.id}/` : `/errors/${entry.id}/`;
}

/** `/e/<code>`: 302 to the page or the choice; unknown: the 404 page with near misses. */
export async function answerShort(
  request: Request,
  store: Store,
  assets: { fetch: (request: Request) => Promise<Response> },
): Promise<Response> {
  const refused = refuseMethod(request);
  if (refused) return refused;
  const code = decode(new URL(request.url).pathname);
  const key = codeKey(code ?? "");
  const entry = key === "" ? null : store.find(key);
  if (entry !== null && entry.kind !== "index") return redirect(pageOf(entry));
  return missingPage(request, code ?? "", suggest(key, store), assets);
}

/** `/go?q=`: an exact code to its page, everything else to the explorer with the text filled in. */
export function answerGo(request: Request, store: Store): Response {
  return refuseMethod(request) ?? redirect(goTarget(new URL(request.url).searchParams.get("q") ?? "", store));
}

/** Where `/go` leads, root-relative. */
export function goTarget(query: string, store: Store): string {
  const text = query.trim().slice(0, MAX_CODE).toWellFormed();
  const key = codeKey(text);
  const entry = key === "" ? null : store.find(key);
  if (entry !== null && entry.kind !== "index") return pageOf(entry);
  return text === "" ? "/" : `/?q=${encodeURIComponent(text)}`;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path.replace(/^\/e\//, "").replace(/\/$/, ""));
  } catch {
    return null;
  }
}

function refuseMethod(request: Request): Response | null {
  if (request.method === "OPTIONS") return preflight(METHODS);
  if (METHODS.includes(request.method)) return null;
  return problem(request, "method-not-allowed", {
    detail: `This resource answers ${METHODS.join(", ")}.`,
    allow: METHODS,
  });
}

/** A redirect that may change its mind: a number may gain a second meaning. */
function redirect(target: string): Response {
  return new Response(null, {
    status: 302,
    headers: {
      Location: target,
      "Cache-Control": "public, max-age=300",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
