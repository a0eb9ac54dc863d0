/**
 * Pasted text → the errors in it. A pure function of the text and the index; nothing of the text
 * comes back but short parameter values.
 */
import { codeKey, MAX_CODE } from "./code.ts";
import { arrange, type Ranked } from "./identify/arrange.ts";
import { contextOf } from "./identify/context.ts";
import { type Engine, engineOf } from "./identify/engine.ts";
import { findPhrases } from "./identify/find.ts";
import type { IdentifyIndex } from "./identify/index-file.ts";
import { mentionsOf } from "./identify/mentions.ts";
import { paramsOf } from "./identify/params.ts";
import { weigh } from "./identify/weigh.ts";
import { rejoin, splitWords, type Word } from "./identify/words.ts";
import { normalise } from "./normalise.ts";

export { buildIndex, type IdentifyIndex, type IndexSource } from "./identify/index-file.ts";

/** One error that the text shows, or may show. */
export interface Match {
  id: string;
  /** 0…1: how often a match with this score is right. */
  score: number;
  /** `wrapper`: only announces the first match. */
  role: "cause" | "wrapper";
  /** The wording that was found, with the values that stood in it; null where only a code or name speaks. */
  matched: { template: string; params: Record<string, string> } | null;
  /** Ids of the causes to ask for, where the text shows the umbrella only. */
  causes: string[];
}

export interface Identification {
  recognized: boolean;
  /** The innermost error first, its wrappers next, other candidates last. */
  matches: Match[];
}

/** Identifies the errors in a text; `limit` bounds the number of matches. */
export function identify(
  text: string,
  index: IdentifyIndex,
  { limit = 5 }: { limit?: number } = {},
): Identification {
  const engine = engineOf(index);
  const known = lookUp(text, engine);
  if (known.length > 0) return answer(known, "", [], engine, limit);
  const plain = normalise(text);
  const words = rejoin(splitWords(plain), plain, (word) => engine.vocabulary.has(word));
  const numbers = numbersOf(words, plain, engine);
  const hits = weigh(findPhrases(numbers, engine), mentionsOf(plain, words), contextOf(words), engine, words);
  return answer(arrange(hits, engine), plain, words, engine, limit);
}

/** Words as numbers of the vocabulary. What stands in an address is nobody's wording. */
function numbersOf(words: Word[], text: string, engine: Engine): Int32Array {
  const numbers = new Int32Array(words.length).fill(-1);
  let addressEnd = -1;
  words.forEach((word, i) => {
    if (
      word.start >= addressEnd &&
      (word.text === "https" || word.text === "http") &&
      text.startsWith("://", word.end)
    )
      addressEnd = endOfAddress(text, word.end);
    if (word.start >= addressEnd) numbers[i] = engine.vocabulary.get(word.text) ?? -1;
  });
  return numbers;
}

function endOfAddress(text: string, from: number): number {
  let end = from;
  while (end < text.length && !/[\s"'`<>]/.test(text[end] ?? "")) end++;
  return end;
}

/** A text that is nothing but a code, id or alias is looked up. */
function lookUp(text: string, engine: Engine): Ranked[] {
  if (text.length > MAX_CODE) return [];
  const key = codeKey(text);
  const exact =
    engine.codes.get(key) ??
    engine.patterns.filter(({ matches }) => matches(key)).map(({ record }) => record);
  const heads = exact.filter(
    (record) => engine.errors[record]?.parent === undefined || engine.errors[record]?.id === key,
  );
  const weight = heads.length > 1 ? 0.2 : 4;
  return heads.map((record) => ({
    record,
    found: null,
    mention: null,
    weight,
    role: "cause",
    causes: engine.children[record] ?? [],
  }));
}

function answer(
  ranked: Ranked[],
  text: string,
  words: Word[],
  engine: Engine,
  limit: number,
): Identification {
  const matches = ranked.slice(0, limit).map(
    ({ record, found, weight, role, causes }): Match => ({
      id: engine.errors[record]?.id ?? "",
      score: scoreOf(weight),
      role,
      matched:
        found === null || found.phrase.kind === "name"
          ? null
          : { template: found.phrase.template, params: paramsOf(found, text, words) },
      causes: causes.map((cause) => engine.errors[cause]?.id ?? ""),
    }),
  );
  return { recognized: matches.length > 0, matches };
}

/** Log-odds as a probability, in hundredths. */
function scoreOf(weight: number): number {
  return Math.round(100 / (1 + Math.exp(-weight))) / 100;
}
