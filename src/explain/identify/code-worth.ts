/** What a number in a text is worth as the code of a record: how it is written, beside what, against what. */
import { type Context, namesPlatform } from "./context.ts";
import type { Engine } from "./engine.ts";
import { type Found, inParam } from "./find.ts";
import type { Mention, Shape } from "./mentions.ts";
import type { Reading } from "./reading.ts";

/** Numbers differ in how often they mean something else: pages of the edge, its 52x, HTTP statuses, codes of an API. */
type Kind = "page" | "origin" | "status" | "api";

const SHAPES: Record<Kind, Record<Shape, number>> = {
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
    bare: 1.4,
  },
  status: {
    bracket: 0.5,
    field: 0.4,
    page: 2.6,
    error: 1,
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
    named: 2,
    code: 2.6,
    paren: 2,
    label: 2,
    bare: 0.6,
  },
};

/** A number beside other words than the record's own. */
const CONTRADICTED = 2.5;
/** A message beside the number that is not the record's, in a text without a sign of the platform. */
const OTHER_MESSAGE = 1.8;
/** An HTTP status in a text without a sign of the platform. */
const NO_PLATFORM = 1;
/** A slip of the fingers beside the record's words. */
const MISTYPED = 1.4;
/** Words between a slip and the record's words. */
const BESIDE = 6;
/** Words of a text in which a bare number is likely the point. */
const SHORT_TEXT = 60;

export interface CodeEvidence {
  mention: Mention;
  worth: number;
}

/** The best evidence for a record's code among the mentions of it; `own` are its wordings in the text, `complete` everybody's that are there in full. */
export function worthOfCode(
  record: number,
  mentions: Mention[],
  own: Found[],
  complete: Found[],
  reading: Reading,
  engine: Engine,
): CodeEvidence | null {
  let best: CodeEvidence | null = null;
  for (const mention of mentions) {
    const worth = worthOf(mention, record, own, complete, reading, engine);
    if (best === null || worth > best.worth) best = { mention, worth };
  }
  return best;
}

function worthOf(
  mention: Mention,
  record: number,
  own: Found[],
  complete: Found[],
  { words, context }: Reading,
  engine: Engine,
): number {
  const error = engine.errors[record];
  const kind = kindOf(error?.issuer ?? "", error?.code ?? error?.pattern ?? "");
  const { word, digits, message } = mention;
  const shape =
    mention.shape === "bare" &&
    words.slice(Math.max(0, word - 3), word + 4).some(({ text }) => namesPlatform(text))
      ? "named"
      : mention.shape;
  let worth = SHAPES[kind][shape];
  if (kind === "status" && context.platform === 0) worth -= NO_PLATFORM;
  if (kind === "api") worth += digits.length >= 7 ? 1.4 : digits.length === 6 ? 0.6 : 0;
  if (kind === "api" && shape === "field" && context.has("success_false")) worth += 1.8;
  if (kind !== "status" && shape === "bare" && context.platform >= 1 && words.length < SHORT_TEXT)
    worth += kind === "api" ? 1 : 1.3;
  const spoken = Math.max(0, ...own.map((found) => found.weight));
  if (
    complete.some(
      (found) => engine.errors[found.phrase.record]?.code !== error?.code && contradicts(found, word, spoken),
    )
  )
    worth -= CONTRADICTED;
  const umbrella = (engine.children[record]?.length ?? 0) > 0;
  const answered = own.some((found) => found.weight > 0.3 && found.last >= message - 2);
  if (message >= 0 && shape !== "bracket" && context.platform < 1 && !umbrella && !answered)
    worth -= OTHER_MESSAGE;
  return worth;
}

/** Somebody else's wording around a number: it says more than the record's own, or the number is a value in it. */
function contradicts(found: Found, word: number, spoken: number): boolean {
  if (found.coverage > 0.98 && inParam(found, word, word) && word - found.last < 3) return true;
  return found.weight > 1.3 * spoken && found.first - 3 <= word && word <= found.last + 3;
}

/** A code that is one slip away from the record's, beside the record's words. */
export function mistypedCode(
  record: number,
  found: Found | undefined,
  { mentions }: Reading,
  engine: Engine,
): CodeEvidence | null {
  const code = engine.errors[record]?.code ?? "";
  if (found === undefined || found.weight < 0.5 || !/^\d{3,7}$/.test(code)) return null;
  const mention = mentions.find(
    ({ word, digits }) => word >= found.first - BESIDE && word <= found.last + BESIDE && isSlip(digits, code),
  );
  return mention ? { mention, worth: MISTYPED } : null;
}

/** One digit wrong, missing or added, or two neighbours swapped. */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 3) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && x[0] === y[1] && x[1] === y[0]);
}

/** What somebody else's name in the text takes from a number. */
export function foreign({ elsewhere, platform }: Context): number {
  if (elsewhere === 0) return 0;
  return (elsewhere === 1 ? 1.8 : 2.6) * (platform >= 1 ? 0.15 : platform > 0 ? 0.6 : 1);
}

function kindOf(issuer: string, code: string): Kind {
  const onPage = issuer === "edge" || (issuer === "snippets" && code.length === 4);
  if (!onPage) return code.length <= 3 ? "status" : "api";
  if (/^5[23]\d$/.test(code)) return "origin";
  return code.length === 3 ? "status" : "page";
}
