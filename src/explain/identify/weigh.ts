/** Evidence → one number per record: what the text says of it, how its code is written, what is talked about around. */
import type { Context } from "./context.ts";
import type { Engine } from "./engine.ts";
import type { Found } from "./find.ts";
import type { Mention, Shape } from "./mentions.ts";

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
const PER_WEIGHT = 1.75;
const MOST_WEIGHT = 4.5;

/** What a way of writing is worth, by the kind of number. */
const SHAPES: Record<"page" | "origin" | "status" | "api", Record<Shape, number>> = {
  page: { bracket: 1.5, field: 1.5, page: 4.2, error: 3.6, code: 2.4, paren: 1.4, label: 1.6, bare: 0.7 },
  origin: { bracket: 1.5, field: 1.5, page: 4.2, error: 3.8, code: 2.6, paren: 1.6, label: 2.4, bare: 0.9 },
  status: { bracket: 0.5, field: 0.4, page: 2.6, error: 1.0, code: 0.8, paren: 0.5, label: 0.8, bare: 0.2 },
  api: { bracket: 4.8, field: 2.8, page: 3.2, error: 2.4, code: 2.6, paren: 2.0, label: 2.0, bare: 0.6 },
};

/** Adds up the evidence. Only heads are known by a bare number; a cause needs its text. */
export function weigh(found: Found[], mentions: Mention[], context: Context, engine: Engine): Hit[] {
  const texts = new Map<number, Found[]>();
  for (const one of found) {
    if (one.phrase.kind === "name" && one.coverage < 0.99) continue;
    const list = texts.get(one.phrase.record);
    if (list) list.push(one);
    else texts.set(one.phrase.record, [one]);
  }
  const coded = mentioned(mentions, engine);
  const hits: Hit[] = [];
  for (const record of new Set([...texts.keys(), ...coded.keys()])) {
    const hit = weighOne(record, texts.get(record) ?? [], coded.get(record) ?? [], context, engine);
    if (hit !== null) hits.push(hit);
  }
  return hits.sort((a, b) => b.weight - a.weight);
}

function mentioned(mentions: Mention[], engine: Engine): Map<number, Mention[]> {
  const coded = new Map<number, Mention[]>();
  const add = (record: number, mention: Mention) => {
    const list = coded.get(record);
    if (list) list.push(mention);
    else coded.set(record, [mention]);
  };
  for (const mention of mentions) {
    const exact = engine.codes.get(mention.digits) ?? [];
    for (const record of exact) add(record, mention);
    if (exact.length === 0) for (const { matches, record } of engine.patterns) if (matches(mention.digits)) add(record, mention);
  }
  return coded;
}

function weighOne(record: number, texts: Found[], mentions: Mention[], context: Context, engine: Engine): Hit | null {
  const error = engine.errors[record];
  if (error === undefined) return null;
  const best = texts.map((found) => ({ found, worth: worthOfText(found) })).sort((a, b) => b.worth - a.worth)[0];
  const isCause = error.parent !== undefined;
  if (isCause && (best === undefined || best.worth < 0.6)) return null;
  const spoken = Math.min(MOST_WEIGHT, best?.worth ?? 0) * PER_WEIGHT;
  const kind = kindOfCode(error.issuer, error.code ?? error.pattern ?? "");
  const table = SHAPES[kind];
  const code = mentions
    .map((mention) => ({ mention, worth: worthOfMention(mention, table, context, kind, texts, engine.children[record]?.length ?? 0) }))
    .sort((a, b) => b.worth - a.worth)[0];
  const around = 0.6 * (context.issuers.get(error.issuer) ?? 0) + 0.35 * Math.min(3, engine.signals[record]?.filter((signal) => context.has(signal)).length ?? 0);
  const coded = code === undefined ? 0 : Math.max(0, code.worth - foreign(context));
  if (spoken + coded < 0.5) return null;
  const near = code && best && best.worth > 0.6 && Math.abs(code.mention.word - best.found.last) < 40 ? 0.5 : 0;
  const weight = BIAS + spoken + coded + near + Math.min(2.2, around) + Math.min(1.6, 0.55 * context.platform) - (spoken > 3 ? 0 : 0.4 * foreign(context));
  return { record, found: best?.found ?? null, mention: code?.mention ?? null, weight };
}

function worthOfText({ phrase, weight, coverage }: Found): number {
  const complete = coverage > 0.98 ? 0.2 : 0;
  return { text: 1, label: 0.75, name: 1 }[phrase.kind] * weight + complete;
}

function worthOfMention(mention: Mention, table: Record<Shape, number>, context: Context, kind: string, texts: Found[], causes: number): number {
  let worth = table[mention.shape];
  if (kind === "api" && mention.digits.length >= 6) worth += 0.6;
  if (mention.shape === "field" && kind === "api" && context.has("success_false")) worth += 1.8;
  const contradicted = mention.message >= 0 && causes === 0 && !texts.some((found) => found.weight > 0.3 && found.last >= mention.message - 2 && found.first <= mention.message + 30);
  return contradicted ? worth - 1.8 : worth;
}

function foreign(context: Context): number {
  if (context.elsewhere === 0) return 0;
  return (context.elsewhere === 1 ? 1.8 : 2.6) * (context.platform > 1 ? 0.4 : 1);
}

function kindOfCode(issuer: string, code: string): keyof typeof SHAPES {
  if (issuer !== "edge" && !(issuer === "snippets" && code.length === 4)) return code.length <= 3 ? "status" : "api";
  if (/^5[23]\d$/.test(code)) return "origin";
  return code.length === 3 ? "status" : "page";
}
