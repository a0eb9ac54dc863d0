/** Which representation a request wants: by suffix first, else by `Accept`. */
import Negotiator from "negotiator";
import type { Representation } from "./store.ts";

export const MEDIA: Record<Representation, string> = {
  json: "application/json",
  md: "text/markdown; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

const OFFERED: [media: string, representation: Representation][] = [
  ["application/json", "json"],
  ["text/markdown", "md"],
  ["text/plain", "txt"],
];

/** Splits `1101.md` into code and representation; a code without a known suffix is left whole. */
export function splitSuffix(code: string): { code: string; suffix: Representation | null } {
  const match = /^(.+)\.(json|md|txt)$/i.exec(code);
  return match
    ? { code: match[1] ?? code, suffix: match[2]?.toLowerCase() as Representation }
    : { code, suffix: null };
}

/** A refusal of JSON in so many words. */
const NO_JSON = /^(application\/json|application\/\*|\*\/\*);q=0(\.0*)?$/i;

/**
 * The best representation for an `Accept` header, by RFC 9110 (q-values, specificity, order). JSON
 * when the header is missing or asks only for what we do not have, as a browser does; null when
 * nothing fits and JSON is refused by name.
 */
export function negotiate(accept: string | null): Representation | null {
  if (accept === null || accept.trim() === "") return "json";
  const header = accept.slice(0, 1024);
  const best = new Negotiator({ headers: { accept: header } }).mediaType(OFFERED.map(([media]) => media));
  const wanted = OFFERED.find(([media]) => media === best)?.[1];
  if (wanted) return wanted;
  return header.split(",").some((part) => NO_JSON.test(part.replace(/\s/g, ""))) ? null : "json";
}
