/** What a found wording is worth: about 1 where a record is known by it alone. */
import type { Found } from "./find.ts";
import type { Reading } from "./reading.ts";
import type { Word } from "./words.ts";

const KINDS = { text: 1, label: 0.75, name: 0.95 };
/** What others print too is worth this much without a sign of the platform. */
const SHARED = 0.3;
/** What is left for each word that is missing in the middle. */
const HOLES = 0.8;
/** What is left without the main sentence. */
const NO_CORE = 0.4;
/** What is left of a wording of which no three words follow each other. */
const TWO_WORDS = 0.5;
/** More for a wording with its marks around it, less without. */
const FRAMED = 1;
const UNFRAMED = -0.5;
/** More for a wording that follows wrangler's mark for errors. */
const ANNOUNCED = 0.5;
/** More for a wording that is all of the text, or all of its lines. */
const EXTENTS = { text: 1.1, lines: 0.4, part: 0 };

/** Whether it counts at all: of a symbol every part has to be there; `workers.api.error.` begins many. */
export function isWhole({ phrase, coverage }: Found): boolean {
  return coverage > 0.98 || (phrase.kind !== "name" && phrase.template.includes(" "));
}

/** A wording counts by its words, more when it is there in full and stands by itself, little when its main sentence is missing. */
export function worthOfText(found: Found, reading: Reading): number {
  const { phrase, weight, coverage, core, holes, run } = found;
  const isFull = coverage > 0.98;
  const isQuoted = core > 0.98 && endsSentence(found, reading);
  const share = phrase.kind === "label" ? coverage : 0.6 + 0.4 * Math.max(coverage, isQuoted ? 0.75 : 0);
  const chance = coverage < 0.9 && run < 3 ? TWO_WORDS : 1;
  const part =
    KINDS[phrase.kind] * chance * weight * share * (core < 0.4 ? NO_CORE : 1) * HOLES ** Math.min(3, holes);
  const inFull = Math.min(0.6, 0.15 * phrase.words.length) * Math.min(1, weight);
  const complete = isFull ? inFull : isQuoted ? inFull / 2 : 0;
  const extent = isFull && phrase.words.length > 1 ? EXTENTS[extentOf(found, reading)] : 0;
  const inARow = Math.min(1, 0.12 * Math.max(0, run - 4));
  const known = phrase.shared && reading.context.platform < 1 ? SHARED : 1;
  const announced = isFull && isAnnounced(found, reading) ? ANNOUNCED : 0;
  const framed = phrase.frame === null ? 0 : isFramed(found, reading) ? FRAMED : UNFRAMED;
  return Math.max(0, part + complete + extent + inARow + announced + framed) * known;
}

/** Whether the marks around a wording are those of its template. */
function isFramed({ phrase, first, last }: Found, { words, text }: Reading): boolean {
  const frame = phrase.frame ?? "";
  const start = (words[first]?.start ?? 0) - frame.search(/\w/);
  return text.slice(Math.max(0, start), (words[last]?.end ?? 0) + frame.length).startsWith(frame);
}

/** Whether wrangler's mark for errors stands right before it: the message begins here. */
function isAnnounced({ first }: Found, { words, text }: Reading): boolean {
  const start = words[first]?.start ?? 0;
  return /[✘X] \[ERROR\]\s{1,4}["'`]?$/.test(text.slice(Math.max(0, start - 16), start));
}

/** Whether the text, too, ends its sentence after the last found word, or goes on with a parameter's value. */
function endsSentence({ phrase, at, last }: Found, { words, text }: Reading): boolean {
  const end = words[last]?.end ?? 0;
  const next = at.indexOf(last) + 1;
  return (
    phrase.params.some(({ place }) => place === next) ||
    !/^[ \t]+[\p{L}\p{N}]/u.test(text.slice(end, end + 4))
  );
}

const BEFORE_MESSAGES =
  /^(?:x|error|err|warning|uncaught|unhandled|exception|in|promise|response|async|\w*error|cause|message|msg|fatal|failed|failure|info|log)$/;
/** Words that are looked at on each side of a wording. */
const SIDE = 40;

/**
 * How much of a text a wording is: all of it, all of its lines, or a part. Words that announce a
 * message do not count, nor does what may be a parameter's value.
 */
function extentOf({ phrase, first, last }: Found, { words, text }: Reading): keyof typeof EXTENTS {
  if (isQuoted(text, words[first]?.start ?? 0, words[last]?.end ?? 0)) return "lines";
  const [top, bottom] = [words[first]?.line, words[last]?.line];
  const startsWithParam = phrase.params.some(({ place }) => place === 0);
  const endsWithParam = phrase.params.some(({ place }) => place === phrase.words.length);
  const isOwn = ({ text, line }: Word) =>
    BEFORE_MESSAGES.test(text) || (startsWithParam && line === top) || (endsWithParam && line === bottom);
  const before = words.slice(Math.max(0, first - SIDE), first).filter((word) => !isOwn(word));
  const after = words.slice(last + 1, last + 1 + SIDE).filter((word) => !isOwn(word));
  if (before.length === 0 && after.length === 0) return startsWithParam || endsWithParam ? "lines" : "text";
  return before.at(-1)?.line === top || after[0]?.line === bottom ? "part" : "lines";
}

/** Whether the same quotation marks stand right before and, but for a full stop, right after. */
function isQuoted(text: string, start: number, end: number): boolean {
  const quote = text[start - 1] ?? "";
  const close = /[.!)]/.test(text[end] ?? "") ? end + 1 : end;
  return /["'`]/.test(quote) && text[close] === quote;
}
