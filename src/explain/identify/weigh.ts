/** Evidence → one number per record: what the text says of it, how its code is written, what is talked about around. */
import { type Context, namesPlatform } from "./context.ts";
import type { Engine } from "./engine.ts";
import type { Found } from "./find.ts";
import { groupBy } from "./group.ts";
import type { Mention, Shape } from "./mentions.ts";
import type { Word } from "./words.ts";

/** What speaks for one record. */
export interface Hit {
  record: number;
  /** The text, label or name that was found, if any. */
  found: Found | null;
  mention: Mention | null;
  /** Log-odds. */
  weight: number;
}

/** Nothing said yet. */
const BIAS = -3.5;
/** What a word's weight is worth. */
const PER_WEIGHT = 1.75;
const MOST_WEIGHT = 4.5;
/** A text that is weaker than this does not count as found. */
const SOME_WEIGHT = 0.6;
/** Words between a code and its message. */
const NEAR = 40;

/** What a way of writing is worth, by the kind of number. */
const SHAPES: Record<"page" | "origin" | "status" | "api", Record<Shape, number>> = {
  page: {
    bracket: 1.5,
    field: 1.5,
    page: 4.2,
    error: 3.7,
    named: 3.2,
    code: 2.4,
    paren: 1.4,
    label: 1.6,
    bare: 0.7,
  },
  origin: {
    bracket: 1.5,
    field: 1.5,
    page: 4.2,
    error: 3.8,
    named: 3.4,
    code: 2.6,
    paren: 1.6,
    label: 2.4,
    bare: 1.0,
  },
  status: {
    bracket: 0.5,
    field: 0.4,
    page: 2.6,
    error: 1.0,
    named: 1.2,
    code: 0.8,
    paren: 0.5,
    label: 0.8,
    bare: 0.2,
  },
  api: {
    bracket: 4.8,
    field: 2.8,
    page: 3.2,
    error: 2.4,
    named: 2.0,
    code: 2.6,
    paren: 2.0,
    label: 2.0,
    bare: 0.6,
  },
};

interface Reading {
  mentions: Mention[];
  words: Word[];
  context: Context;
  engine: Engine;
  /** Complete wordings with the words they cover, for codes that contradict them. */
  complete: Found[];
}

/** Adds up the evidence, best first. Only heads are known by a bare number; a cause needs its text. */
export function weigh(
  found: Found[],
  mentions: Mention[],
  context: Context,
  engine: Engine,
  words: Word[],
): Hit[] {
  const counted = found.filter((one) => one.phrase.kind !== "name" || one.coverage > 0.99);
  const texts = groupBy(counted, (one) => one.phrase.record);
  const complete = counted.filter(
    (one) => one.phrase.kind !== "name" && one.coverage > 0.9 && one.weight > 1,
  );
  const reading = { mentions, words, context, engine, complete };
  const coded = mentioned(mentions, engine);
  const hits: Hit[] = [];
  for (const record of new Set([...texts.keys(), ...coded.keys()])) {
    const hit = weighOne(record, texts.get(record) ?? [], coded.get(record) ?? [], reading);
    if (hit !== null) hits.push(hit);
  }
  return hits.sort((a, b) => b.weight - a.weight);
}

/** Records that a number in the text may be a code of; a family only where no record has the number itself. */
function mentioned(mentions: Mention[], engine: Engine): Map<number, Mention[]> {
  const pairs = mentions.flatMap((mention) => {
    const family = () =>
      engine.patterns.filter(({ matches }) => matches(mention.digits)).map(({ record }) => record);
    return (engine.codes.get(mention.digits) ?? family()).map((record) => ({ record, mention }));
  });
  return new Map(
    [...groupBy(pairs, ({ record }) => record)].map(([record, those]) => [
      record,
      those.map(({ mention }) => mention),
    ]),
  );
}

function weighOne(record: number, texts: Found[], mentions: Mention[], reading: Reading): Hit | null {
  const { context, engine } = reading;
  const error = engine.errors[record];
  if (error === undefined) return null;
  const text = best(texts, worthOfText);
  if (error.parent !== undefined && (text?.worth ?? 0) < SOME_WEIGHT) return null;
  const spoken = Math.min(MOST_WEIGHT, text?.worth ?? 0) * PER_WEIGHT;
  const code =
    best(mentions, (mention) => worthOfMention(mention, record, texts, reading)) ??
    mistyped(record, text?.item, reading);
  const coded = Math.max(0, (code?.worth ?? 0) - foreign(context));
  if (spoken + coded < 0.5) return null;
  const near =
    code && text && text.worth > SOME_WEIGHT && Math.abs(code.item.word - text.item.last) < NEAR ? 0.5 : 0;
  const signals = engine.signals[record]?.filter((signal) => context.has(signal)).length ?? 0;
  const around = Math.min(2, 0.5 * (context.issuers.get(error.issuer) ?? 0) + 0.3 * Math.min(3, signals));
  const something = Math.min(1, Math.max((text?.worth ?? 0) / 1.2, coded / 2));
  const weight =
    BIAS +
    spoken +
    coded +
    near +
    something * ((context.platform === 0 ? Math.min(0.4, around) : around) + Math.min(2, context.platform)) -
    (context.platform === 0 && spoken < 3.5 ? lonely(reading) : 0);
  return { record, found: text?.item ?? null, mention: code?.item ?? null, weight };
}

function worthOfText({ phrase, weight, coverage, core }: Found): number {
  const complete = coverage > 0.98 ? Math.min(0.6, 0.15 * phrase.words.length) * Math.min(1, weight) : 0;
  return (
    { text: 1, label: 0.75, name: 1 }[phrase.kind] *
      weight *
      (0.6 + 0.4 * coverage) *
      (core < 0.4 ? 0.4 : 1) +
    complete
  );
}

function worthOfMention(
  mention: Mention,
  record: number,
  texts: Found[],
  { context, engine, words, complete }: Reading,
): number {
  const error = engine.errors[record];
  const kind = kindOfCode(error?.issuer ?? "", error?.code ?? error?.pattern ?? "");
  const own = texts.some((found) => found.weight > 0.3);
  const named =
    mention.shape === "bare" &&
    (namesPlatform(words[mention.word - 1]?.text ?? "") ||
      namesPlatform(words[mention.word + 1]?.text ?? ""));
  let worth = SHAPES[kind][named ? "named" : mention.shape];
  if (kind === "api" && mention.digits.length >= 6) worth += mention.digits.length === 6 ? 0.6 : 1.4;
  if (mention.shape === "field" && kind === "api" && context.has("success_false")) worth += 1.8;
  if (mention.shape === "bare" && kind !== "status" && context.platform >= 1 && words.length < 60) worth += 1;
  if (
    !own &&
    complete.some(
      (found) =>
        found.first - 3 <= mention.word &&
        mention.word <= found.last + 3 &&
        engine.errors[found.phrase.record]?.code !== error?.code,
    )
  )
    worth -= 2.5;
  if (
    mention.message >= 0 &&
    mention.shape !== "bracket" &&
    context.platform < 1 &&
    (engine.children[record]?.length ?? 0) === 0 &&
    !texts.some((found) => found.weight > 0.3 && found.last >= mention.message - 2)
  )
    worth -= 1.8;
  return worth;
}

/** A code that is one slip away from the record's, beside the record's words. */
function mistyped(
  record: number,
  text: Found | undefined,
  { mentions, engine }: Reading,
): { item: Mention; worth: number } | undefined {
  const code = engine.errors[record]?.code ?? "";
  if (text === undefined || text.weight < 0.5 || !/^\d{3,7}$/.test(code)) return undefined;
  const item = mentions.find(
    (mention) =>
      mention.word >= text.first - 6 && mention.word <= text.last + 6 && isSlip(mention.digits, code),
  );
  return item ? { item, worth: 1.4 } : undefined;
}

/** One digit wrong, missing, added, or two neighbours swapped. */
function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && x[0] === y[1] && x[1] === y[0]);
}

/** Nothing of Cloudflare in the text: somebody else's names, or many words about something else. */
function lonely({ words, context }: Reading): number {
  return (words.length > 14 ? 0.7 : 0) + (context.elsewhere > 0 ? 0.8 : 0);
}

function foreign({ elsewhere, platform }: Context): number {
  if (elsewhere === 0) return 0;
  return (elsewhere === 1 ? 1.8 : 2.6) * (platform >= 1 ? 0.15 : platform > 0 ? 0.6 : 1);
}

function kindOfCode(issuer: string, code: string): keyof typeof SHAPES {
  const onPage = issuer === "edge" || (issuer === "snippets" && code.length === 4);
  if (!onPage) return code.length <= 3 ? "status" : "api";
  if (/^5[23]\d$/.test(code)) return "origin";
  return code.length === 3 ? "status" : "page";
}

function best<T>(items: T[], worthOf: (item: T) => number): { item: T; worth: number } | undefined {
  return items
    .map((item) => ({ item, worth: worthOf(item) }))
    .reduce<{ item: T; worth: number } | undefined>(
      (a, b) => (a === undefined || b.worth > a.worth ? b : a),
      undefined,
    );
}
