/** Evidence → one number per record: what the text says of it, how its code is written, what is talked about around. */
import { type Beside, foreign, kindOfCode, mistypedCode, wordingsBeside, worthOfCode } from "./code-worth.ts";
import type { Context } from "./context.ts";
import { type Engine, recordsOf } from "./engine.ts";
import type { Found } from "./find.ts";
import { groupBy } from "./group.ts";
import type { IndexedError } from "./index-file.ts";
import type { Mention } from "./mentions.ts";
import type { Reading } from "./reading.ts";
import { isWhole, worthOfText } from "./text-worth.ts";

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
/** What a wording adds, up to a worth from which more hardly counts. */
const PER_WORTH = 1.75;
const MOST_WORTH = 4.5;
/** A wording that is worth less does not count as found. */
const SOME_WORTH = 0.6;
/** A cause shares its umbrella's code; the code is its own as far as its text is there. */
const CAUSE_WORTH = 1.5;
/** What HTTP calls a status is said everywhere. */
const STATUS_PHRASE = 0.5;
/** A code and its wording together, so many words apart at most. */
const TOGETHER = 0.5;
const NEAR = 40;
/** What the words around can add: those of the platform, those of the record and its issuer. */
const PER_PLATFORM = 1.25;
const MOST_PLATFORM = 2.2;
const MOST_AROUND = 2;
const MOST_ELSEWHERE = 0.4;
/** From here on a wording is too much to be chance. */
const CERTAIN = 3.5;
const MANY_WORDS = 14;

/** Where nothing else tells, the issuer that most people meet: the edge, the Workers API, the API as a whole. */
const MET_MOST: Record<string, number> = { edge: 0.15, workers: 0.1, d1: 0.35, api: 0.05 };
/** A cause is printed with its umbrella's number; the same text without it is likelier somebody else's. */
const WITHOUT_NUMBER = 1;

export function metMost({ issuer }: IndexedError): number {
  return MET_MOST[issuer] ?? 0;
}

/** What all records of one text are weighed with. */
interface Scales {
  reading: Reading;
  engine: Engine;
  /** Whole wordings beside each number. */
  beside: Map<Mention, Beside[]>;
  /** Numbers that go with the words of a record that has them as its code. */
  settled: Set<Mention>;
  /** A record by whose code a number is plainly meant, by issuer: `[code: 7500]` speaks for all of D1. */
  coded: Map<string, number>;
}

/** Adds up the evidence, best first. Only heads are known by a bare number; a cause needs its text. */
export function weigh(found: Found[], reading: Reading, engine: Engine): Hit[] {
  const counted = found.filter(isWhole);
  const texts = groupBy(withoutBorrowed(counted), ({ phrase }) => phrase.record);
  const mentions = mentioned(reading.mentions, engine);
  const complete = counted.filter(
    ({ phrase, coverage, weight }) => phrase.kind !== "name" && coverage > 0.9 && weight > 0.5,
  );
  const scales: Scales = {
    reading,
    engine,
    beside: wordingsBeside(
      [...new Set([...mentions.values()].flat())],
      complete,
      ({ phrase }) => engine.errors[phrase.record]?.code,
    ),
    settled: new Set(
      [...mentions].flatMap(([record, those]) =>
        texts.get(record)?.some(({ coverage }) => coverage > 0.5) ? those : [],
      ),
    ),
    coded: codedIssuers(mentions, engine),
  };
  return [...new Set([...texts.keys(), ...mentions.keys()])]
    .flatMap((record) => weighOne(record, texts.get(record) ?? [], mentions.get(record) ?? [], scales) ?? [])
    .sort((a, b) => b.weight - a.weight);
}

/** A heading that is word for word what another record's program prints speaks for that record. */
function withoutBorrowed(found: Found[]): Found[] {
  const placeOf = ({ first, last }: Found) => first * 0x2_0000 + last;
  const isAll = ({ coverage }: Found) => coverage > 0.98;
  const printed = new Set(
    found.filter((one) => one.phrase.kind === "text" && isAll(one) && one.last > one.first).map(placeOf),
  );
  return found.filter((one) => one.phrase.kind !== "label" || !isAll(one) || !printed.has(placeOf(one)));
}

/** Records that a number in the text may be a code of; a family only where no record has the number itself. */
function mentioned(mentions: Mention[], engine: Engine): Map<number, Mention[]> {
  const pairs = mentions.flatMap((mention) =>
    recordsOf(mention.digits, engine).map((record) => ({ record, mention })),
  );
  const groups = groupBy(pairs, ({ record }) => record);
  return new Map([...groups].map(([record, those]) => [record, those.map(({ mention }) => mention)]));
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
  const { reading, engine, beside, settled } = scales;
  const { context } = reading;
  const error = engine.errors[record];
  if (error === undefined) return null;
  const isStatus = error.issuer === "edge" && kindOfCode(error) === "status";
  const best = texts
    .map((found) => ({ found, worth: worthOfText(found, reading) }))
    .reduce((a, b) => (b.worth > a.worth ? b : a), { found: null as Found | null, worth: 0 });
  const said = best.worth * (isStatus ? STATUS_PHRASE : 1);
  if (error.parent !== undefined && said < SOME_WORTH) return null;
  const scene = {
    error,
    own: texts,
    beside,
    settled,
    reading,
  };
  const code = worthOfCode(mentions, scene) ?? mistypedCode(best.found, scene);
  const spoken = PER_WORTH * (Math.min(MOST_WORTH, said) + 0.1 * Math.max(0, said - MOST_WORTH));
  const owned = error.parent === undefined ? 1 : Math.min(1, said / CAUSE_WORTH);
  const coded = owned * Math.max(0, (code?.worth ?? 0) - foreign(context));
  if (spoken + coded < 0.5) return null;
  const isNear =
    code !== null &&
    best.found !== null &&
    said > SOME_WORTH &&
    Math.abs(code.mention.word - best.found.last) < NEAR;
  const something = Math.min(1, Math.max(said / 1.2, coded / 2));
  const around = issuerWords(record, scales) + Math.min(MOST_PLATFORM, PER_PLATFORM * context.platform);
  const weight =
    BIAS +
    metMost(error) -
    (code === null && error.parent !== undefined && /^\d+$/.test(error.code ?? "") ? WITHOUT_NUMBER : 0) +
    spoken +
    coded +
    (isNear ? TOGETHER : 0) +
    something * around -
    loneliness(reading.words.length, strangersTo(error, context), spoken);
  return { record, found: best.found, mention: code?.mention ?? null, said, weight };
}

/** Nothing of the platform in a text: many words about something else, or somebody else's names. A long wording outweighs that. */
function loneliness(
  words: number,
  { platform, elsewhere }: Pick<Context, "platform" | "elsewhere">,
  spoken: number,
): number {
  if (platform > 0) return 0;
  const many = words > MANY_WORDS ? 0.7 * Math.max(0, 1 - spoken / CERTAIN) : 0;
  return many + (spoken < 2 * CERTAIN ? 0.8 * Math.min(2, elsewhere) : 0);
}

/** R2 is used through clients that were made for AWS; their names are no strangers to it. */
const S3_CLIENTS = ["aws", "amazonaws", "botocore", "boto3"];

function strangersTo(
  { issuer }: IndexedError,
  { platform, elsewhere, has }: Context,
): Pick<Context, "platform" | "elsewhere"> {
  const clients = issuer === "r2" ? S3_CLIENTS.filter(has).length : 0;
  return { platform, elsewhere: Math.max(0, elsewhere - clients) };
}

/** What the words around say for a record: its issuer's and its own. Without a sign of the platform they say little. */
function issuerWords(record: number, { reading: { context }, engine, coded }: Scales): number {
  const issuer = engine.errors[record]?.issuer ?? "";
  const by = coded.get(issuer);
  const words = (context.issuers.get(issuer) ?? 0) + (by !== undefined && by !== record ? 1 : 0);
  const signals = engine.signals[record]?.filter((signal) => context.has(signal)).length ?? 0;
  return Math.min(
    context.platform === 0 ? MOST_ELSEWHERE : MOST_AROUND,
    0.5 * words + 0.3 * Math.min(3, signals),
  );
}
