/** Short links: `/e/<code>` for tickets, `/go?q=` for a browser's address bar. Only ever to this site. */
import { codeKey, MAX_CODE } from "./code.ts";
import type { Entry, Store } from "./store.ts";

/** The page of an entry, root-relative. */
export function pageOf(entry: Entry): string {
  return entry.kind === "choices" ? `/codes/${entry.id}/` : `/errors/${entry.id}/`;
}

/** Where `/e/<code>` leads; null when the code is unknown. */
export function shortTarget(path: string, store: Store): string | null {
  let code: string;
  try {
    code = decodeURIComponent(path.replace(/^\/e\//, "").replace(/\/$/, ""));
  } catch {
    return null;
  }
  const key = codeKey(code);
  const entry = key === "" ? null : store.find(key);
  return entry === null ? null : pageOf(entry);
}

/** Where `/go?q=` leads: an exact code to its page, everything else to the explorer with the text filled in. */
export function goTarget(query: string, store: Store): string {
  const text = query.trim().slice(0, MAX_CODE).toWellFormed();
  const key = codeKey(text);
  const entry = key === "" ? null : store.find(key);
  if (entry !== null && entry.kind !== "index") return pageOf(entry);
  return text === "" ? "/" : `/?q=${encodeURIComponent(text)}`;
}

/** A redirect that may change its mind: a number may gain a second meaning. */
export function redirect(target: string): Response {
  return new Response(null, { status: 302, headers: { Location: target, "Cache-Control": "public, max-age=300", "X-Content-Type-Options": "nosniff" } });
}
