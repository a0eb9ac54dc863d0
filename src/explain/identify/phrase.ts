/** A wording of a record as a sequence of words: what a text is compared with. */
import { parseTemplate } from "../template.ts";
import { splitWords } from "./words.ts";

export interface PhraseWord {
  text: string;
  /** A parameter or an address stands before it. */
  gap: boolean;
  /** Number of its sentence. */
  unit: number;
}

/** A parameter: the words it stands between, and the marks that part it from a neighbour. */
export interface PhraseParam {
  name: string;
  /** Number of the word after it; the number of words where it ends the phrase. */
  place: number;
  /** What stands between it and the parameter before, where no word does. */
  mark: string;
}

/** Words that are compared; what follows adds nothing. */
const LONGEST = 90;
/** Codes are read apart from words. */
const PRINTED_CODE = /\s*(?:\[code: \d+\]|\(\d{4,7}\)\.?$)/g;
/** Says only that it is an error. */
const ANNOUNCED = /^(?:Uncaught )?(?:Aggregate|Eval|Range|Reference|Syntax|Type|URI)?Error: /;
const ADDRESS = /https?:\/\/\S+/g;
const HOLE = "\u0000";
const SENTENCE_END = new RegExp(`[.!?:;](?:\\s|${HOLE}|$)|\\n`);

/** ` - Canceled @ `, or ` - Canceled` at the end: words with marks of their own around them, not only spaces. */
const FRAME = /^\s[^\w\s]\s.*\w\s[^\w\s]\s$/;
const LAST_FRAME = /^\s[^\w\s]\s[\w ]+$/;

/** A template's text behind a parameter where marks set it off; null where it has none. */
export function frameOf(template: string): string | null {
  const parts = parseTemplate(template);
  const framed = parts.flatMap((part, i) => {
    const pattern = i + 1 === parts.length ? LAST_FRAME : FRAME;
    return i > 0 && "literal" in part && pattern.test(part.literal) ? [part.literal] : [];
  });
  return framed[0] ?? null;
}

/** Reads a template. Addresses vary and many records share them, so they count as parameters without a name. */
export function phraseOf(template: string): { words: PhraseWord[]; params: PhraseParam[] } {
  const words: PhraseWord[] = [];
  const params: PhraseParam[] = [];
  let gap = false;
  let unit = 0;
  let between = "";
  const parts = parseTemplate(template);
  for (const [i, part] of parts.entries()) {
    if ("param" in part) {
      params.push({ name: part.param, place: words.length, mark: between });
      gap = true;
      between = "";
      continue;
    }
    const literal = (i === 0 ? part.literal.replace(ANNOUNCED, "") : part.literal)
      .replace(PRINTED_CODE, "")
      .replace(ADDRESS, HOLE);
    let last = 0;
    for (const { text, start, end } of splitWords(literal)) {
      // What touches a parameter is one word with its value: `err_{kind}`.
      if ((start === 0 && i > 0) || (end === literal.length && i + 1 < parts.length)) continue;
      between += literal.slice(last, start);
      if (words.length > 0 && SENTENCE_END.test(between)) unit++;
      words.push({ text, gap: gap || between.includes(HOLE), unit });
      gap = false;
      between = "";
      last = end;
    }
    between += literal.slice(last);
  }
  return { words: words.slice(0, LONGEST), params: params.filter((param) => param.place <= LONGEST) };
}
