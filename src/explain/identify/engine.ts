/** The index made ready for look-ups: vocabulary, word pairs, codes. Built once per index, when first used. */
import { codeKey } from "../code.ts";
import { groupBy } from "./group.ts";
import type { IdentifyIndex, IndexedError } from "./index-file.ts";
import { frameOf, type PhraseParam, phraseOf } from "./phrase.ts";
import { baseWeight, rarity } from "./weight.ts";
import { type Wording, wordingsOf } from "./wording.ts";
import { splitWords } from "./words.ts";

/** A wording made ready to be found. */
export interface Phrase extends Wording {
  record: number;
  /** The vocabulary's numbers of the words. */
  words: Int32Array;
  /** 1 where a parameter stands before the word. */
  gap: Uint8Array;
  /** Number of the word's sentence. */
  unit: Uint8Array;
  weight: Float32Array;
  /** Weight of each sentence. */
  units: number[];
  params: PhraseParam[];
  /** What has to stand around and between its words, mark for mark; null where only words count. */
  frame: string | null;
}

export interface Engine {
  errors: IndexedError[];
  numberOf: Map<string, number>;
  vocabulary: Map<string, number>;
  phrases: Phrase[];
  /** Two neighbouring words → phrase and place, flattened. */
  pairs: Map<number, number[]>;
  /** Printed code → records, causes among them. */
  codes: Map<string, number[]>;
  /** Id, alias or code as {@link codeKey} writes it → records; a code leads to heads, not to causes. */
  names: Map<string, number[]>;
  families: Family[];
  signals: string[][];
  children: number[][];
}

/** A pair that stands in more phrases than this finds only sentences that have no rarer one, and not more than that. */
const MOST_POSTINGS = 40;
const MOST_KEPT = 150;

const engines = new WeakMap<IdentifyIndex, Engine>();

/** The engine of an index; the same object gives the same engine. */
export function engineOf(index: IdentifyIndex): Engine {
  const known = engines.get(index);
  if (known) return known;
  const engine = build(index.errors);
  engines.set(index, engine);
  return engine;
}

function build(errors: IndexedError[]): Engine {
  const vocabulary = new Map<string, number>();
  const numberOf = new Map(errors.map((error, i) => [error.id, i]));
  const phrases = phrasesOf(errors, vocabulary);
  const children: number[][] = errors.map(() => []);
  errors.forEach((error, i) => {
    children[numberOf.get(error.parent ?? "") ?? -1]?.push(i);
  });
  return {
    errors,
    numberOf,
    vocabulary,
    phrases,
    pairs: pairsOf(phrases),
    codes: byKey(errors, ({ code }) => [code ?? ""]),
    names: byKey(errors, ({ id, issuer, code, parent, names, labels }) => [
      id,
      codeKey(parent === undefined ? (code ?? "") : ""),
      ...(names ?? []).map(codeKey),
      // What a chart or a table calls it, when that is the whole text; one or two bare words only of a chart.
      ...(labels ?? []).filter((label) => issuer === "outcome" || label.split(" ").length > 2).map(codeKey),
    ]),
    families: familiesOf(errors),
    signals: errors.map(({ signals }) =>
      (signals ?? []).map((signal) =>
        splitWords(signal)
          .map((word) => word.text)
          .join("_"),
      ),
    ),
    children,
  };
}

function phrasesOf(errors: IndexedError[], vocabulary: Map<string, number>): Phrase[] {
  const drafts = errors.flatMap((error, record) =>
    wordingsOf(error).map((wording) => ({ record, ...wording, ...phraseOf(wording.template) })),
  );
  const owners = new Map<string, Set<number>>();
  for (const { record, words } of drafts) {
    for (const { text } of words) {
      const records = owners.get(text);
      if (records) records.add(record);
      else owners.set(text, new Set([record]));
    }
  }
  for (const word of owners.keys()) vocabulary.set(word, vocabulary.size);
  return drafts
    .filter(({ words }) => words.length > 0)
    .map(({ record, template, kind, shared, words, params }) => {
      const ownCode = /^\d+$/.exec(errors[record]?.code ?? "")?.[0];
      const weight = Float32Array.from(
        words,
        ({ text }) =>
          (text === ownCode && kind !== "name" ? 0.1 : baseWeight(text)) *
          rarity(owners.get(text)?.size ?? 1, errors.length),
      );
      const units = Array.from({ length: (words.at(-1)?.unit ?? 0) + 1 }, () => 0);
      words.forEach(({ unit }, i) => {
        units[unit] = (units[unit] ?? 0) + (weight[i] ?? 0);
      });
      return {
        record,
        template,
        kind,
        shared,
        words: Int32Array.from(words, ({ text }) => vocabulary.get(text) ?? -1),
        gap: Uint8Array.from(words, ({ gap }, i) => (gap && i > 0 ? 1 : 0)),
        unit: Uint8Array.from(words, ({ unit }) => unit),
        weight,
        units,
        params,
        frame: frameOf(template),
      };
    });
}

/** Key of two neighbouring words; a phrase of one word is filed under the word and nothing (-1). */
export function pairKey(first: number, second: number): number {
  return first * 0x20_0000 + second + 1;
}

function pairsOf(phrases: Phrase[]): Map<number, number[]> {
  const pairs = new Map<number, number[]>();
  phrases.forEach((phrase, number) => {
    for (const [key, place] of pairsIn(phrase)) {
      const list = pairs.get(key);
      if (list) list.push(number, place);
      else pairs.set(key, [number, place]);
    }
  });
  const isCommon = (key: number) => (pairs.get(key)?.length ?? 0) > 2 * MOST_POSTINGS;
  const rare = phrases.map((phrase) => {
    const { unit } = phrase;
    const own = pairsIn(phrase).filter(([key, place]) => !isCommon(key) && unit[place] === unit[place + 1]);
    return new Set(own.map(([, place]) => unit[place]));
  });
  for (const [key, list] of [...pairs].filter(([common]) => isCommon(common))) {
    const kept: number[] = [];
    for (let i = 0; i < list.length && kept.length < 2 * MOST_KEPT; i += 2) {
      const [number = 0, place = 0] = list.slice(i, i + 2);
      if (!rare[number]?.has(phrases[number]?.unit[place])) kept.push(number, place);
    }
    pairs.set(key, kept);
  }
  return pairs;
}

/** A phrase's pairs of neighbouring words, each with its place; a lone word is filed with nothing. */
function pairsIn({ words, gap }: Phrase): [key: number, place: number][] {
  if (words.length === 1) return [[pairKey(words[0] ?? 0, -1), 0]];
  const found: [number, number][] = [];
  for (let i = 0; i + 1 < words.length; i++)
    if (gap[i + 1] === 0) found.push([pairKey(words[i] ?? 0, words[i + 1] ?? 0), i]);
  return found;
}

/** Records by the keys of each. */
function byKey(errors: IndexedError[], keysOf: (error: IndexedError) => string[]): Map<string, number[]> {
  const keys = errors.flatMap((error, record) => [...new Set(keysOf(error))].map((key) => ({ key, record })));
  const groups = groupBy(
    keys.filter(({ key }) => key !== ""),
    ({ key }) => key,
  );
  return new Map([...groups].map(([key, those]) => [key, those.map(({ record }) => record)]));
}

/** `11xx`, `110***`: x and * stand for one digit. */
interface Family {
  pattern: string;
  record: number;
}

function familiesOf(errors: IndexedError[]): Family[] {
  const open = (pattern: string) => pattern.replace(/\d/g, "").length;
  return errors
    .flatMap(({ pattern }, record) => (pattern ? [{ pattern, record }] : []))
    .sort((a, b) => open(a.pattern) - open(b.pattern));
}

/** The records printed with a code; where there is none, the narrowest family that covers it. */
export function recordsOf(code: string, engine: Engine, exact = engine.codes): number[] {
  const family = engine.families.find(({ pattern }) => covers(pattern, code));
  return exact.get(code) ?? (family ? [family.record] : []);
}

function covers(pattern: string, digits: string): boolean {
  if (digits.length !== pattern.length) return false;
  return [...pattern].every(
    (char, i) => char === digits[i] || ((char === "x" || char === "*") && /\d/.test(digits[i] ?? "")),
  );
}
