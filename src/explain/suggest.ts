/** Near misses for a code that nobody knows: only plausible ones. */
import { distance } from "fastest-levenshtein";
import type { Suggestion } from "./problem.ts";
import type { Store } from "./store.ts";
import { heading } from "./words.ts";

const MAX_LENGTH = 80;
const MAX_SUGGESTIONS = 5;

/** Up to five records whose key is a slip of the pen away from this one; none for long or wild input. */
export function suggest(key: string, store: Store): Suggestion[] {
  if (key === "" || key.length > MAX_LENGTH) return [];
  const allowed = /^\d+$/.test(key) ? 1 : Math.min(3, Math.floor(key.length / 4));
  if (allowed === 0) return [];
  const near = store
    .keys()
    .filter((candidate) => Math.abs(candidate.length - key.length) <= allowed)
    .map((candidate) => ({ candidate, away: slip(key, candidate) }))
    .filter(({ away }) => away <= allowed)
    .sort((a, b) => a.away - b.away || a.candidate.localeCompare(b.candidate, "en"));
  const suggestions = new Map<string, Suggestion>();
  for (const { candidate } of near) {
    const entry = store.find(candidate);
    if (entry === null || entry.kind === "index" || suggestions.has(entry.id)) continue;
    const found = store.read(entry);
    const title = found.kind === "error" ? heading(found) : `${found.code}: several meanings`;
    suggestions.set(entry.id, {
      id: entry.id,
      title,
      links: { html: found.links.html, self: found.links.self },
    });
    if (suggestions.size === MAX_SUGGESTIONS) break;
  }
  return [...suggestions.values()];
}

/** Edit distance in which two neighbours that changed places count once. */
function slip(a: string, b: string): number {
  const plain = distance(a, b);
  if (plain !== 2 || a.length !== b.length) return plain;
  const first = [...a].findIndex((char, i) => char !== b[i]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2)
    ? 1
    : plain;
}
