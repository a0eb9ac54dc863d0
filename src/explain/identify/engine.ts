/** The index made ready for look-ups: vocabulary, word pairs, codes. Built once per index, when first used. */
import { codeKey } from "../code.ts";
import { parseTemplate } from "../template.ts";
import type { IdentifyIndex, IndexedError } from "./index-file.ts";
import { baseWeight, rarity } from "./weight.ts";
import { splitWords } from "./words.ts";

/** One text by which a record is known, as a sequence of words. */
export interface Phrase {
  record: number;
  template: string;
  kind: "text" | "label" | "name";
  /** Numbers of the words. */
  words: Int32Array;
  /** 1 where a parameter stands before the word. */
  gap: Uint8Array;
  /** Which sentence the word belongs to. */
  unit: Uint8Array;
  weight: Float32Array;
  /** Weight of each sentence. */
  units: number[];
}

export interface Engine {
  errors: IndexedError[];
  numberOf: Map<string, number>;
  vocabulary: Map<string, number>;
  phrases: Phrase[];
  /** Pair of neighbouring words → phrase and place, flattened. */
  pairs: Map<number, number[]>;
  /** Code, id or alias as {@link codeKey} writes it → records. */
  codes: Map<string, number[]>;
  patterns: { matches: (digits: string) => boolean; record: number }[];
  signals: string[][];
  children: number[][];
}

/** A pair that stands in more phrases than this finds nothing. */
const MOST_POSTINGS = 60;
/** Words of a phrase that are compared; what follows adds nothing. */
const LONGEST_PHRASE = 90;

const engines = new WeakMap<IdentifyIndex, Engine>();

/** The engine of an index; the same object gives the same engine. */
export function engineOf(index: IdentifyIndex): Engine {
  const known = engines.get(index);
  if (known) return known;
  const engine = build(index);
  engines.set(index, engine);
  return engine;
}

function build(index: IdentifyIndex): Engine {
  const errors = index.errors;
  const vocabulary = new Map<string, number>();
  const numberOf = new Map(errors.map((error, i) => [error.id, i]));
  const drafts = errors.flatMap((error, record) => phrasesOf(error, record));
  const spread = wordSpread(drafts);
  const phrases = drafts.map((draft) => numbered(draft, vocabulary, spread, errors.length));
  const children: number[][] = errors.map(() => []);
  errors.forEach((error, i) => children[numberOf.get(error.parent ?? "") ?? -1]?.push(i));
  return {
    errors,
    numberOf,
    vocabulary,
    phrases,
    pairs: pairsOf(phrases),
    codes: codesOf(errors),
    patterns: errors.flatMap((error, record) =>
      error.pattern ? [{ matches: patternTest(error.pattern), record }] : [],
    ),
    signals: errors.map((error) =>
      (error.signals ?? []).map((signal) =>
        splitWords(signal)
          .map((word) => word.text)
          .join("_"),
      ),
    ),
    children,
  };
}

interface Draft {
  record: number;
  template: string;
  kind: Phrase["kind"];
  words: { text: string; gap: boolean; unit: number }[];
}

function phrasesOf(error: IndexedError, record: number): Draft[] {
  const names = [...(error.names ?? []), error.code ?? ""]
    .filter((name) => /[a-z]/i.test(name) && !name.includes("/") && !/[x*]/.test(error.pattern ?? ""))
    .map(escapeBraces);
  const kinds = [
    ...(error.texts ?? []).map((template) => ({ template, kind: "text" as const })),
    ...[...new Set([...(error.labels ?? []), escapeBraces(error.title)])].map((template) => ({
      template,
      kind: "label" as const,
    })),
    ...names.map((template) => ({ template, kind: "name" as const })),
  ];
  return kinds
    .map(({ template, kind }) => ({ record, template, kind, words: templateWords(template) }))
    .filter((draft) => draft.words.length > 0);
}

function escapeBraces(text: string): string {
  return text.replace(/[{}]/g, "$&$&");
}

const ADDRESS = /https?:\/\/\S+/g;

/** Words of a template. Addresses vary and are shared, so they count as parameters. */
function templateWords(template: string): Draft["words"] {
  const out: Draft["words"] = [];
  let gap = false;
  let unit = 0;
  for (const part of parseTemplate(template)) {
    if ("param" in part) {
      gap = true;
      continue;
    }
    const literal = part.literal.replace(ADDRESS, "\u0000");
    let last = 0;
    for (const word of splitWords(literal)) {
      const between = literal.slice(last, word.start);
      if (out.length > 0 && /[.!?:;](?:\s|\u0000|$)|\n/.test(between)) unit++;
      out.push({ text: word.text, gap: gap || between.includes("\u0000"), unit });
      gap = false;
      last = word.end;
    }
    const rest = literal.slice(last);
    if (out.length > 0 && /[.!?:;](?:\s|\u0000|$)|\n/.test(rest)) unit++;
    if (rest.includes("\u0000")) gap = true;
  }
  return out.slice(0, LONGEST_PHRASE);
}

function wordSpread(drafts: Draft[]): Map<string, number> {
  const owners = new Map<string, Set<number>>();
  for (const draft of drafts) {
    for (const { text } of draft.words) {
      const set = owners.get(text);
      if (set) set.add(draft.record);
      else owners.set(text, new Set([draft.record]));
    }
  }
  return new Map([...owners].map(([word, set]) => [word, set.size]));
}

function numbered(
  draft: Draft,
  vocabulary: Map<string, number>,
  spread: Map<string, number>,
  total: number,
): Phrase {
  const { record, template, kind } = draft;
  const n = draft.words.length;
  const units = Array.from({ length: (draft.words.at(-1)?.unit ?? 0) + 1 }, () => 0);
  const phrase = {
    record,
    template,
    kind,
    words: new Int32Array(n),
    gap: new Uint8Array(n),
    unit: new Uint8Array(n),
    weight: new Float32Array(n),
    units,
  };
  draft.words.forEach((word, i) => {
    if (!vocabulary.has(word.text)) vocabulary.set(word.text, vocabulary.size);
    const weight = baseWeight(word.text) * rarity(spread.get(word.text) ?? 1, total);
    phrase.words[i] = vocabulary.get(word.text) ?? -1;
    phrase.gap[i] = word.gap && i > 0 ? 1 : 0;
    phrase.unit[i] = word.unit;
    phrase.weight[i] = weight;
    units[word.unit] = (units[word.unit] ?? 0) + weight;
  });
  return phrase;
}

/** Key of two neighbouring words; a phrase of one word is filed under the word and nothing. */
export function pairKey(first: number, second: number): number {
  return first * 0x20_0000 + second + 1;
}

function pairsOf(phrases: Phrase[]): Map<number, number[]> {
  const pairs = new Map<number, number[]>();
  const add = (key: number, phrase: number, at: number) => {
    const list = pairs.get(key);
    if (list) list.push(phrase, at);
    else pairs.set(key, [phrase, at]);
  };
  phrases.forEach(({ words, gap }, number) => {
    if (words.length === 1) add(pairKey(words[0] ?? 0, -1), number, 0);
    for (let i = 0; i + 1 < words.length; i++)
      if (gap[i + 1] === 0) add(pairKey(words[i] ?? 0, words[i + 1] ?? 0), number, i);
  });
  for (const [key, list] of pairs) if (list.length > 2 * MOST_POSTINGS) pairs.delete(key);
  return pairs;
}

function codesOf(errors: IndexedError[]): Map<string, number[]> {
  const codes = new Map<string, number[]>();
  errors.forEach((error, i) => {
    for (const key of new Set([error.id, ...[error.code ?? "", ...(error.names ?? [])].map(codeKey)])) {
      if (key === "") continue;
      const list = codes.get(key);
      if (list) list.push(i);
      else codes.set(key, [i]);
    }
  });
  return codes;
}

/** `11xx`, `110***`: x and * stand for one digit. */
function patternTest(pattern: string): (digits: string) => boolean {
  return (digits) =>
    digits.length === pattern.length &&
    [...pattern].every((char, i) => char === "x" || char === "*" || char === digits[i]);
}
