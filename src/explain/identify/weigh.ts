/** Evidence → one number per record: what the text says of it, how its code is written, what is talked about around. */
import { foreign, mistypedCode, worthOfCode } from "./code-worth.ts";
import type { Engine } from "./engine.ts";
import type { Found } from "./find.ts";
import { groupBy } from "./group.ts";
import type { Mention } from "./mentions.ts";
import { extentOf, type Reading } from "./reading.ts";

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
/** A text that is worth less does not count as found. */
const SOME_WEIGHT = 0.6;
/** Words between a code and its message. */
const NEAR = 40;
const KINDS = { text: 1, label: 0.75, name: 0.95 };
const EXTENTS = { text: 1.1, lines: 0.35, part: 0 };

/** Adds up the evidence, best first. Only heads are known by a bare number; a cause needs its text. */
export function weigh(found: Found[], reading: Reading, engine: Engine): Hit[] {
  const counted = found.filter(({ phrase, coverage }) => phrase.kind !== "name" || coverage > 0.99);
  const complete = counted.filter(
    ({ phrase, coverage, weight }) => phrase.kind !== "name" && coverage > 0.9 && weight > 1,
  );
  const texts = groupBy(counted, ({ phrase }) => phrase.record);
  const mentions = mentioned(reading.mentions, engine);
  return [...new Set([...texts.keys(), ...mentions.keys()])]
    .flatMap(
      (record) =>
        weighOne(record, texts.get(record) ?? [], mentions.get(record) ?? [], complete, reading, engine) ??
        [],
    )
    .sort((a, b) => b.weight - a.weight);
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

function weighOne(
  record: number,
  texts: Found[],
  mentions: Mention[],
  complete: Found[],
  reading: Reading,
  engine: Engine,
): Hit | null {
  const { context, words } = reading;
  const error = engine.errors[record];
  const said = texts
    .map((found) => ({ found, worth: worthOfText(found, reading) }))
    .sort((a, b) => b.worth - a.worth)[0];
  const worth = said?.worth ?? 0;
  if (error === undefined || (error.parent !== undefined && worth < SOME_WEIGHT)) return null;
  const code =
    worthOfCode(record, mentions, texts, complete, reading, engine) ??
    mistypedCode(record, said?.found, reading, engine);
  const spoken = (Math.min(MOST_WEIGHT, worth) + 0.1 * Math.max(0, worth - MOST_WEIGHT)) * PER_WEIGHT;
  const coded = Math.max(0, (code?.worth ?? 0) - foreign(context));
  if (spoken + coded < 0.5) return null;
  const together =
    code && said && worth > SOME_WEIGHT && Math.abs(code.mention.word - said.found.last) < NEAR ? 0.5 : 0;
  const share = Math.min(1, Math.max(worth / 1.2, coded / 2));
  const lonely =
    context.platform > 0 || spoken > 3.5
      ? 0
      : (words.length > 14 ? 0.7 : 0) + (context.elsewhere > 0 ? 0.8 : 0);
  const weight =
    BIAS +
    spoken +
    coded +
    together +
    share * (around(record, reading, engine) + Math.min(2, context.platform)) -
    lonely;
  return { record, found: said?.found ?? null, mention: code?.mention ?? null, weight };
}

/** What the words around say for a record: its issuer's and its own. Without a sign of the platform they say little. */
function around(record: number, { context }: Reading, engine: Engine): number {
  const issuer = context.issuers.get(engine.errors[record]?.issuer ?? "") ?? 0;
  const signals = engine.signals[record]?.filter((signal) => context.has(signal)).length ?? 0;
  return Math.min(context.platform === 0 ? 0.4 : 2, 0.5 * issuer + 0.3 * Math.min(3, signals));
}

/** A wording counts by its words, more when it is there in full and stands by itself, little when its main sentence is missing. */
function worthOfText(found: Found, reading: Reading): number {
  const { phrase, weight, coverage, core } = found;
  const part = KINDS[phrase.kind] * weight * (0.6 + 0.4 * coverage) * (core < 0.4 ? 0.4 : 1);
  if (coverage < 0.98) return part;
  const words = phrase.words.length;
  return (
    part +
    Math.min(0.6, 0.15 * words) * Math.min(1, weight) +
    (words > 1 ? EXTENTS[extentOf(found, reading)] : 0)
  );
}
