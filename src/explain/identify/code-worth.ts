/** What a number in a text is worth as the code of a record: how it is written, beside what, against what. */
import { type Context, namesPlatform } from "./context.ts";
import { type Found, inParam } from "./find.ts";
import type { IndexedError } from "./index-file.ts";
import type { Mention, Shape } from "./mentions.ts";
import type { Reading } from "./reading.ts";
import { baseWeight } from "./weight.ts";
import type { Word } from "./words.ts";

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
/** `Excel error 1004`, in a text without a sign of the platform. */
const OF_ANOTHER = 0.5;
/** An HTTP status in a text without a sign of the platform. */
const NO_PLATFORM = 1;
/** `[{"code": N}]` in an answer of the API. */
const IN_ENVELOPE = 1.8;
/** The more digits, the less a number is chance. */
const LONG_NUMBER = { 6: 0.6, 7: 1.4 } as Record<number, number>;
/** Words between a number and the platform's name. */
const NAMED_NEAR = 4;
/** A bare number in a short text about the platform is likely the point of it. */
const SHORT_TEXT = 60;
const THE_POINT = { page: 1.3, origin: 1.3, api: 1, status: 0 };
/** A slip of the fingers beside the record's words, so many words away at most. */
const MISTYPED = 1.4;
const BESIDE = 6;

export interface CodeEvidence {
  mention: Mention;
  worth: number;
}

/** What is known when the code of one record is weighed. */
export interface CodeScene {
  error: IndexedError;
  /** The record's wordings in the text. */
  own: Found[];
  /** Everybody's whole wordings beside each number. */
  beside: Map<Mention, Beside[]>;
  /** Numbers that go with the words of a record that has them as its code. */
  settled: Set<Mention>;
  reading: Reading;
}

/** The best evidence for a record's code among the mentions of it. */
export function worthOfCode(mentions: Mention[], scene: CodeScene): CodeEvidence | null {
  let best: CodeEvidence | null = null;
  for (const mention of mentions) {
    const worth = worthOf(mention, scene);
    if (best === null || worth > best.worth) best = { mention, worth };
  }
  return best;
}

function worthOf(mention: Mention, scene: CodeScene): number {
  const { context, words, text } = scene.reading;
  const kind = kindOfCode(scene.error);
  const isCounted = mention.shape === "bare" && isCount(mention.word, words, text);
  const named =
    mention.shape === "bare" &&
    !isCounted &&
    words
      .slice(Math.max(0, mention.word - NAMED_NEAR), mention.word + NAMED_NEAR + 1)
      .some((word) => namesPlatform(word.text, context));
  const shape = named ? "named" : mention.shape;
  let worth = SHAPES[kind][shape];
  // The API prints single codes; a family of the same digits belongs to a page or a widget.
  if (scene.error.pattern && shape === "bracket") worth = Math.min(worth, SHAPES[kind].bare);
  if (kind === "status" && context.platform === 0) worth -= NO_PLATFORM;
  if (kind === "api") worth += LONG_NUMBER[mention.digits.length] ?? 0;
  if (kind === "api" && shape === "field" && context.has("success_false")) worth += IN_ENVELOPE;
  if (shape === "bare" && context.platform >= 1 && words.length < SHORT_TEXT && !isCounted)
    worth += THE_POINT[kind];
  if (shape === "error" && context.platform === 0 && isOfAnother(mention.word, words, text))
    worth -= OF_ANOTHER;
  if (isContradicted(mention, scene)) worth -= CONTRADICTED;
  if (hasOtherMessage(mention, scene)) worth -= OTHER_MESSAGE;
  return worth;
}

/** `Excel error 1004`: a name stands before the word for errors. */
function isOfAnother(word: number, words: Word[], text: string): boolean {
  const before = words
    .slice(Math.max(0, word - 3), word)
    .filter((one) => !/^(?:err(?:or)?s?|code|\d+)$/.test(one.text))
    .at(-1);
  return (
    before !== undefined &&
    /^[A-Z]/.test(text.slice(before.start)) &&
    baseWeight(before.text) >= 1 &&
    !before.text.endsWith("ing")
  );
}

/** `522 files`, `(522 already …`: a number of things. */
function isCount(word: number, words: Word[], text: string): boolean {
  const { start, end } = words[word] as Word;
  const next = words[word + 1];
  const plural =
    next !== undefined &&
    next.start === end + 1 &&
    /^[a-z]{3,}s$/.test(next.text) &&
    !/^(?:errors|was|has|this|always)$/.test(next.text);
  return text[start - 1] === "(" || plural;
}

/**
 * The number is a value in somebody's message, or stands beside the message of another number that
 * says more than the record's own; a short message will do where the numbers are alike.
 */
function isContradicted(mention: Mention, { error, own, beside }: CodeScene): boolean {
  const spoken = Math.max(0, ...own.map((found) => found.weight));
  return (beside.get(mention) ?? []).some(({ found, code, isValue }) => {
    if (code === error.code) return false;
    if (isValue) return true;
    if (!/^\d+$/.test(code ?? "") || found.weight <= 1.3 * spoken) return false;
    return found.weight > 1 || isSlip(mention.digits, code ?? "");
  });
}

/** Written like this a number is a code even where it stands in a message: `"error code: 1002" is not valid JSON`. */
const SELF_EVIDENT: Set<Shape> = new Set(["bracket", "page"]);

/** Somebody's whole wording beside a number. */
export interface Beside {
  found: Found;
  code: string | undefined;
  /** The number stands where the wording has a parameter. */
  isValue: boolean;
}

/** For each number the whole wordings that stand beside it. */
export function wordingsBeside(
  mentions: Mention[],
  complete: Found[],
  codeOf: (found: Found) => string | undefined,
): Map<Mention, Beside[]> {
  const beside = (mention: Mention) =>
    complete.flatMap((found): Beside[] => {
      if (mention.word < found.first - 3 || mention.word > found.last + 3) return [];
      const isValue =
        !SELF_EVIDENT.has(mention.shape) &&
        found.coverage > 0.98 &&
        inParam(found, mention.word, mention.word);
      return [{ found, code: codeOf(found), isValue }];
    });
  return new Map(mentions.map((mention) => [mention, beside(mention)]));
}

/** The number has a message of its own, and it is none of the record's. */
function hasOtherMessage({ message, shape }: Mention, { own, reading }: CodeScene): boolean {
  if (message < 0 || shape === "bracket" || reading.context.platform >= 1) return false;
  return !own.some((found) => found.weight > 0.3 && found.last >= message - 2);
}

/** A code that is one slip away from the record's, beside the record's words. */
export function mistypedCode(
  found: Found | null,
  { error, reading, settled }: CodeScene,
): CodeEvidence | null {
  const code = error.code ?? "";
  if (found === null || found.weight < 0.5 || found.coverage < 0.9 || !/^\d{3,7}$/.test(code)) return null;
  const mention = reading.mentions.find(
    (one) =>
      one.word >= found.first - BESIDE &&
      one.word <= found.last + BESIDE &&
      isSlip(one.digits, code) &&
      !settled.has(one),
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

/** The kind of a record's code. */
export function kindOfCode({ issuer, code = "", pattern = "" }: IndexedError): Kind {
  const digits = code || pattern;
  const onPage = issuer === "edge" || (issuer === "snippets" && digits.length === 4);
  if (!onPage) return digits.length <= 3 ? "status" : "api";
  if (/^5[23]\d$/.test(digits)) return "origin";
  return digits.length === 3 ? "status" : "page";
}
