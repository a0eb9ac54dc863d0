/** One text, read: its plain form, words, numbers that may be codes, and what it talks about. */
import { MAX_TEXT, normalise } from "../normalise.ts";
import { type Context, contextOf } from "./context.ts";
import type { Engine } from "./engine.ts";
import type { Found } from "./find.ts";
import { type Mention, mentionsOf } from "./mentions.ts";
import { rejoin, splitWords, type Word } from "./words.ts";

export interface Reading {
  text: string;
  words: Word[];
  /** The vocabulary's numbers of the words; -1 where no record uses the word, and inside addresses. */
  numbers: Int32Array;
  mentions: Mention[];
  context: Context;
}

/** Reads a pasted text, at most {@link MAX_TEXT} of it. */
export function readPaste(pasted: string, { vocabulary }: Engine): Reading {
  const text = normalise(pasted);
  const words = rejoin(splitWords(text), text, (word) => vocabulary.has(word));
  const mentions = mentionsOf(text, words);
  const context = contextOf(words, text);
  // Only tools of this platform print codes as `[code: N]`.
  if (mentions.some(({ shape }) => shape === "bracket")) context.platform = Math.min(3, context.platform + 1);
  return { text, words, numbers: numbersOf(words, text, vocabulary), mentions, context };
}

function numbersOf(words: Word[], text: string, vocabulary: Map<string, number>): Int32Array {
  const numbers = new Int32Array(words.length).fill(-1);
  let addressEnd = -1;
  words.forEach((word, i) => {
    const begins = word.start >= addressEnd && /^https?$/.test(word.text) && text.startsWith("://", word.end);
    if (begins) addressEnd = endOfAddress(text, word.end);
    if (word.start >= addressEnd) numbers[i] = vocabulary.get(word.text) ?? -1;
  });
  return numbers;
}

function endOfAddress(text: string, from: number): number {
  let end = from;
  while (end < text.length && !/[\s"'`<>]/.test(text[end] ?? "")) end++;
  return end;
}

const BEFORE_MESSAGES =
  /^(?:x|error|err|warning|uncaught|unhandled|exception|in|promise|response|async|\w*error|cause|message|msg|fatal|failed|failure|info|log)$/;

/** Whether the same quotation marks stand right before and, but for a full stop, right after. */
function isQuoted(text: string, start: number, end: number): boolean {
  const quote = text[start - 1] ?? "";
  const close = /[.!)]/.test(text[end] ?? "") ? end + 1 : end;
  return /["'`]/.test(quote) && text[close] === quote;
}

/** How much of a text a wording is: all of it, all of its lines, or a part; words that announce a message do not count. */
export function extentOf({ first, last }: Found, { words, text }: Reading): "text" | "lines" | "part" {
  if (isQuoted(text, words[first]?.start ?? 0, words[last]?.end ?? 0)) return "lines";
  const from = words[first]?.line ?? 0;
  const to = words[last]?.line ?? 0;
  const isFree = (i: number) => BEFORE_MESSAGES.test(words[i]?.text ?? "");
  let start = first - 1;
  while (start >= 0 && words[start]?.line === from) if (!isFree(start--)) return "part";
  let end = last + 1;
  while (end < words.length && words[end]?.line === to) if (!isFree(end++)) return "part";
  if (end < words.length) return "lines";
  while (start >= 0) if (!isFree(start--)) return "lines";
  return "text";
}
