/** A text as a sequence of words, each with its place; templates and pastes are split alike. */

export interface Word {
  /** Lower case, without apostrophes. */
  text: string;
  start: number;
  end: number;
  /** Number of its line. */
  line: number;
}

/** Longest word that is compared; longer ones are data. */
const LONGEST = 80;

/** Splits normalised text. Latin words, digits and other scripts are words of their own where they touch. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  let kind = 0;
  let line = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const here = kindOf(code);
    if (here === kind && here !== 0) continue;
    if (here === 0 && kind === LATIN && isApostrophe(text, i)) continue;
    if (start !== -1) push(words, text, start, i, line);
    if (code === 10) line++;
    start = here === 0 ? -1 : i;
    kind = here;
  }
  return words;
}

const LATIN = 1;
const OTHER = 2;

/** 0: no part of a word. Latin letters, digits and `_` belong together; other scripts stand apart. */
function kindOf(code: number): number {
  if (code < 128)
    return (code >= 48 && code <= 57) ||
      (code >= 65 && code <= 90) ||
      code === 95 ||
      (code >= 97 && code <= 122)
      ? LATIN
      : 0;
  if (code < 0x250) return code === 0xd7 || code === 0xf7 || code < 0xaa ? 0 : LATIN;
  if (code >= 0x1e00 && code < 0x1f00) return LATIN;
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) || (code >= 0xd800 && code <= 0xdfff)
    ? OTHER
    : 0;
}

function isApostrophe(text: string, i: number): boolean {
  return text[i] === "'" && /[a-z]/i.test(text[i - 1] ?? "") && /[a-z]/i.test(text[i + 1] ?? "");
}

/** `5000ms` and `error1101` are two words; `d1`, `TS1101` and identifiers stay one. */
function push(words: Word[], text: string, start: number, end: number, line: number): void {
  if (end - start > LONGEST) return;
  const raw = text.slice(start, end);
  const seam =
    /^\d+(?=[a-z]+$)/i.exec(raw)?.[0].length ?? /^[a-z]{3,}(?=\d{3,7}$)/i.exec(raw)?.[0].length ?? 0;
  if (seam > 0) words.push({ text: raw.slice(0, seam).toLowerCase(), start, end: start + seam, line });
  words.push({ text: raw.slice(seam).toLowerCase().replaceAll("'", ""), start: start + seam, end, line });
}

/**
 * Joins words that a terminal broke at its edge (`of⏎fset`): only a line end stands between them,
 * and the joined word is known where one of the halves is not.
 */
export function rejoin(words: Word[], text: string, known: (word: string) => boolean): Word[] {
  const out: Word[] = [];
  for (const word of words) {
    const last = out.at(-1);
    if (
      last &&
      word.start === last.end + 1 &&
      text[last.end] === "\n" &&
      !(known(last.text) && known(word.text)) &&
      known(last.text + word.text)
    ) {
      out[out.length - 1] = { ...last, text: last.text + word.text, end: word.end };
    } else out.push(word);
  }
  return out;
}
