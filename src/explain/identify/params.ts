/** Values of a template's parameters, read out of the text: short, plain, and never a secret. */
import { looksSecret } from "../secret.ts";
import { parseTemplate } from "../template.ts";
import type { Found } from "./find.ts";
import { splitWords, type Word } from "./words.ts";

/** Longest value that is handed back. */
export const MAX_PARAM = 120;

/** The parameters that stand between found words. What cannot be told, is too long or looks like a secret is left out. */
export function paramsOf(found: Found, text: string, words: Word[]): Record<string, string> {
  const params: Record<string, string> = {};
  let place = 0;
  let open: { name: string; from: number } | null = null;
  const seen = new Set<string>();
  for (const part of parseTemplate(found.phrase.template)) {
    if ("param" in part) {
      const before = found.at[place - 1] ?? -1;
      open =
        open === null && (place === 0 || before !== -1) && !seen.has(part.param)
          ? { name: part.param, from: place === 0 ? -1 : (words[before]?.end ?? -1) }
          : null;
      seen.add(part.param);
      continue;
    }
    const count = splitWords(part.literal).length;
    const at = found.at[place] ?? -1;
    if (open !== null && count > 0 && at !== -1 && place < found.at.length)
      keep(params, open.name, slice(text, open.from, words[at]?.start ?? -1));
    if (count > 0) open = null;
    place += count;
  }
  const last = found.at.at(-1) ?? -1;
  if (open !== null && last !== -1)
    keep(params, open.name, restOfLine(text, words[last]?.end ?? text.length));
  return params;
}

function slice(text: string, from: number, to: number): string {
  if (to < 0) return "";
  if (from >= 0) return to - from > MAX_PARAM + 20 ? "" : text.slice(from, to);
  const near = text.slice(Math.max(0, to - MAX_PARAM), to);
  return near.slice(near.lastIndexOf("\n") + 1);
}

function restOfLine(text: string, from: number): string {
  const near = text.slice(from, from + MAX_PARAM + 20);
  const end = near.search(/\n|\s\[code|["'`]\s{0,2}[,}\]]/);
  return end === -1 ? near : near.slice(0, end);
}

function keep(params: Record<string, string>, name: string, raw: string): void {
  const value = raw
    .replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s"'`([{<:,]+|[\s"'`)\]}>:,]+$/g, "")
    .replace(/(?<=\S)\.$/, "");
  if (value !== "" && value.length <= MAX_PARAM && !looksSecret(value)) params[name] = value;
}
