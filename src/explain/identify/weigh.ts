/** Evidence → one number per record: what the text says of it, how its code is written, what is talked about around. */
import { type CodeScene, foreign, kindOfCode, mistypedCode, worthOfCode } from "./code-worth.ts";
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
  /** What the wording is worth by itself, about 1 where it is enough to know the record by. */
  said: number;
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
/** A cause shares its umbrella's code; the code is its own as far as its text is there. */
const ENOUGH_SAID = 1.5;
const MANY_WORDS = 14;
/** From here on a wording is too much to be chance. */
const CERTAIN = 3.5;
/** Words between a code and its message. */
const NEAR = 40;
/** What is left for each word that is missing in the middle. */
const HOLES = 0.8;
/** What HTTP calls a status is said everywhere. */
const STATUS_PHRASE = 0.5;
const KINDS = { text: 1, shared: 1, label: 0.75, name: 0.95 };
/** What others print too is worth this much without a sign of the platform. */
const SHARED = 0.3;
const EXTENTS = { text: 1.1, lines: 0.35, part: 0 };

/** What all records of one text are weighed with. */
interface Scales {
  reading: Reading;
  engine: Engine;
  /** Everybody's wordings that are there in full, with their codes. */
  complete: CodeScene["others"];
  /** Records by whose code a number is plainly meant, by issuer: `[code: 7500]` speaks for all of D1. */
  coded: Map<string, number>;
}

/** Adds up the evidence, best first. Only heads are known by a bare number; a cause needs its text. */
export function weigh(found: Found[], reading: Reading, engine: Engine): Hit[] {
  const counted = found.filter(({ phrase, coverage }) => coverage > 0.98 || !isSymbol(phrase));
  const texts = groupBy(counted, ({ phrase }) => phrase.record);
  const mentions = mentioned(reading.mentions, engine);
  const scales = {
    reading,
    engine,
    complete: counted
      .filter(isComplete)
      .map((one) => ({ found: one, code: engine.errors[one.phrase.record]?.code })),
    coded: codedIssuers(mentions, engine),
  };
  return [...new Set([...texts.keys(), ...mentions.keys()])]
    .flatMap((record) => weighOne(record, texts.get(record) ?? [], mentions.get(record) ?? [], scales) ?? [])
    .sort((a, b) => b.weight - a.weight);
}

/** Of a symbol every part counts: `workers.api.error.` begins many. */
function isSymbol({ kind, template }: Found["phrase"]): boolean {
  return kind === "name" || !template.includes(" ");
}

function isComplete({ phrase, coverage, weight }: Found): boolean {
  return phrase.kind !== "name" && coverage > 0.9 && weight > 1;
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

/** Issuers whose code stands in the text as codes do, where it is nobody else's. */
function codedIssuers(mentions: Map<number, Mention[]>, engine: Engine): Map<string, number> {
  const issuers = new Map<string, number>();
  for (const [record, those] of mentions) {
    const plain = those.find(({ shape }) => shape === "bracket" || shape === "field" || shape === "page");
    const issuer = engine.errors[record]?.issuer;
    const owners = new Set(
      engine.codes.get(plain?.digits ?? "")?.map((owner) => engine.errors[owner]?.issuer),
    );
    if (plain && issuer && owners.size === 1) issuers.set(issuer, record);
  }
  return issuers;
}

function weighOne(record: number, texts: Found[], mentions: Mention[], scales: Scales): Hit | null {
  const { reading, engine, complete } = scales;
  const { context } = reading;
  const error = engine.errors[record];
  const best = texts
    .map((found) => ({
      found,
      worth:
        worthOfText(found, reading) *
        (error && kindOfCode(error) === "status" && error.issuer === "edge" ? STATUS_PHRASE : 1),
    }))
    .sort((a, b) => b.worth - a.worth)[0];
  const said = best?.worth ?? 0;
  if (error === undefined || (error.parent !== undefined && said < SOME_WEIGHT)) return null;
  const scene = {
    error,
    isUmbrella: (engine.children[record]?.length ?? 0) > 0,
    own: texts,
    others: complete,
    reading,
  };
  const code = worthOfCode(mentions, scene) ?? mistypedCode(best?.found, scene);
  const spoken = (Math.min(MOST_WEIGHT, said) + 0.1 * Math.max(0, said - MOST_WEIGHT)) * PER_WEIGHT;
  const owned = error.parent === undefined ? 1 : Math.min(1, said / ENOUGH_SAID);
  const coded = Math.max(0, (code?.worth ?? 0) - foreign(context)) * owned;
  if (spoken + coded < 0.5) return null;
  const isNear = code && best && said > SOME_WEIGHT && Math.abs(code.mention.word - best.found.last) < NEAR;
  const share = Math.min(1, Math.max(said / 1.2, coded / 2));
  const around = share * (issuerWords(record, scales) + Math.min(2.2, 1.25 * context.platform));
  const alone = context.platform > 0 ? 0 : loneliness(reading, spoken);
  const weight = BIAS + spoken + coded + (isNear ? 0.5 : 0) + around - alone;
  return { record, found: best?.found ?? null, mention: code?.mention ?? null, said, weight };
}

/** Nothing of the platform in the text: many words about something else, or somebody else's names. A long wording outweighs that. */
function loneliness({ words, context }: Reading, spoken: number): number {
  const many = words.length > MANY_WORDS ? 0.7 * Math.max(0, 1 - spoken / CERTAIN) : 0;
  return many + (spoken < 2 * CERTAIN ? 0.8 * Math.min(2, context.elsewhere) : 0);
}

/** What the words around say for a record: its issuer's and its own. Without a sign of the platform they say little. */
function issuerWords(record: number, { reading: { context }, engine, coded }: Scales): number {
  const issuer = engine.errors[record]?.issuer ?? "";
  const by = coded.get(issuer);
  const words = (context.issuers.get(issuer) ?? 0) + (by !== undefined && by !== record ? 1 : 0);
  const signals = engine.signals[record]?.filter((signal) => context.has(signal)).length ?? 0;
  return Math.min(context.platform === 0 ? 0.4 : 2, 0.5 * words + 0.3 * Math.min(3, signals));
}

/** A wording counts by its words, more when it is there in full and stands by itself, little when its main sentence is missing. */
function worthOfText(found: Found, reading: Reading): number {
  const { phrase, weight, coverage, core, holes, run } = found;
  const isQuoted = core > 0.98 && endsSentence(found, reading);
  const share = phrase.kind === "label" ? coverage : 0.6 + 0.4 * Math.max(coverage, isQuoted ? 0.75 : 0);
  const part = KINDS[phrase.kind] * weight * share * (core < 0.4 ? 0.4 : 1) * HOLES ** Math.min(3, holes);
  const inFull = Math.min(0.6, 0.15 * phrase.words.length) * Math.min(1, weight);
  const extent = phrase.words.length > 1 && coverage > 0.98 ? EXTENTS[extentOf(found, reading)] : 0;
  const complete = coverage > 0.98 ? inFull : isQuoted ? inFull / 2 : 0;
  const inARow = Math.min(1, 0.12 * Math.max(0, run - 4));
  const known = phrase.kind === "shared" && reading.context.platform < 1 ? SHARED : 1;
  return (part + complete + extent + inARow) * known;
}

/** Whether the text, too, ends its sentence after the last found word. */
function endsSentence({ last }: Found, { words, text }: Reading): boolean {
  return !/^[ \t]+[\p{L}\p{N}]/u.test(text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 4));
}
