/** One text, read: its plain form, words, numbers that may be codes, and what it talks about. */
import { MAX_TEXT, normalise } from "../normalise.ts";
import { type Context, contextOf } from "./context.ts";
import type { Engine } from "./engine.ts";
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
