/** Values of a template's parameters, read out of the text: short, plain, and never a secret. */
import { looksSecret } from "../secret.ts";
import type { Found } from "./find.ts";
import type { PhraseParam } from "./phrase.ts";
import type { Reading } from "./reading.ts";
import type { Word } from "./words.ts";

/** Longest value that is handed back. */
export const MAX_PARAM = 120;

/** The parameters that stand beside found words. What cannot be told, is too long or looks like a secret is left out. */
export function paramsOf({ phrase, at }: Found, { text, words }: Reading): Record<string, string> {
  const params: Record<string, string> = {};
  for (let i = 0; i < phrase.params.length; ) {
    const place = phrase.params[i]?.place ?? 0;
    const group = phrase.params.slice(i).filter((param) => param.place === place);
    i += group.length;
    const raw = textAt(at, place, text, words);
    for (const { name, value } of split(raw, group)) {
      const plain = plainValue(value);
      if (!(name in params) && plain !== null) params[name] = plain;
    }
  }
  return params;
}

/** What stands before the word `place` and after the one before it. */
function textAt(at: Int32Array, place: number, text: string, words: Word[]): string {
  const before = words[at[place - 1] ?? -1];
  const after = words[at[place] ?? -1];
  if (before && after)
    return after.start - before.end > 2 * MAX_PARAM ? "" : text.slice(before.end, after.start);
  if (before && place === at.length) return beginning(text.slice(before.end, before.end + 2 * MAX_PARAM));
  if (after && place === 0)
    return (
      text
        .slice(Math.max(0, after.start - MAX_PARAM), after.start)
        .split("\n")
        .at(-1) ?? ""
    );
  return "";
}

/** A last parameter ends with its line, its quotes or the code that follows. */
function beginning(text: string): string {
  const rest = text.trimStart();
  const end = rest.search(/\n|\s\[code|["'`]\s{0,2}[,}\]]/);
  return end === -1 ? rest : rest.slice(0, end);
}

/** Neighbours without a word between share a stretch of text; the marks between them part it. */
function split(raw: string, group: PhraseParam[]): { name: string; value: string }[] {
  const values: { name: string; value: string }[] = [];
  let rest = raw;
  group.forEach(({ name }, i) => {
    const mark = group[i + 1]?.mark ?? "";
    const end = i + 1 === group.length ? rest.length : mark === "" ? -1 : rest.indexOf(mark);
    values.push({ name, value: end === -1 ? "" : rest.slice(0, end) });
    rest = end === -1 ? "" : rest.slice(end + mark.length);
  });
  return values;
}

function plainValue(raw: string): string | null {
  const value = raw
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .replace(/^[\s"'`([{<:,]+/, "")
    .replace(/[\s"'`)\]}>:,]+$/, "")
    .replace(/(?<=\S)\.$/, "");
  return value === "" || value.length > MAX_PARAM || looksSecret(value) ? null : value;
}
