/** Numbers in a text that may be codes, each with what the text makes of it. */
import type { Word } from "./words.ts";

/**
 * How a number is written:
 * `bracket` `[code: N]` · `field` `"code": N` · `page` `error_code: N`, `cf-error-code` · `error` `Error N`, `N errors` ·
 * `named` beside the platform's name · `code` `code N` · `paren` `(N)` · `label` `N: words` · `bare`.
 */
export type Shape = "bracket" | "field" | "page" | "error" | "named" | "code" | "paren" | "label" | "bare";

export interface Mention {
  digits: string;
  shape: Shape;
  /** Number of the word. */
  word: number;
  /** Word after the code where its own message begins, or -1. */
  message: number;
}

const MOST_MENTIONS = 400;

const ERROR_WORDS = new Set(
  `error errors err errore erreur fehler erro hata galat kesalahan ralat chyba fout feil fel fejl virhe hiba eroare napaka
  fehlercode greška ошибка ошибку ошибки ошибкой помилка помилку грешка σφάλμα שגיאה خطا خطای خطأ ارور lỗi त्रुटि ข้อผิดพลาด`.split(
    /\s+/,
  ),
);
const ERROR_PARTS = /(?:错误|错誤|錯誤|报错|報錯|エラー|오류|에러|代码|代碼|ข้อผิดพลาด)/;
const REPORTS = /(?:报|報)$/;
const SHOWS = /(?:提示|显示|顯示|出现|出現|返回|回傳|が出|表示)$/;
const CODE_WORDS = new Set("code codes internalcode código codigo код کد".split(" "));
const PAGE_WORDS = new Set("error_code errorcode err_code errcode cf_error_code".split(" "));

/** Every number of 1 to 7 digits that stands free: no part of a time, address, version, price, path, place in a file or identifier. */
export function mentionsOf(text: string, words: Word[]): Mention[] {
  const mentions: Mention[] = [];
  for (let w = 0; w < words.length && mentions.length < MOST_MENTIONS; w++) {
    const word = words[w] as Word;
    const inName = /^(?:errorcode|error_code|error|code)_(\d{3,7})$/.exec(word.text)?.[1];
    const digits = inName ?? word.text;
    if (!/^\d{1,7}$/.test(digits)) continue;
    if (inName) mentions.push({ digits, shape: "page", word: w, message: -1 });
    else if (standsFree(text, words, w))
      mentions.push({
        digits,
        shape: shapeOf(text, words, w),
        word: w,
        message: messageAfter(text, words, w),
      });
  }
  return mentions;
}

function standsFree(text: string, words: Word[], w: number): boolean {
  const { start, end } = words[w] as Word;
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  const beyond = text[end + 1] ?? " ";
  if (/[$€£¥@_\\]/.test(before) || /[%°$€£¥@_]/.test(after)) return false;
  if (/[.,:/+-]/.test(after) && /\d/.test(beyond)) return false;
  if (after === "/") return isAddress(text, start);
  if (/[a-z]/i.test(after) && !(after === "s" && !/[a-z0-9]/i.test(beyond))) return false;
  if (/[.,+/]/.test(before) && /\d/.test(text[start - 2] ?? " ")) return false;
  if (before === "-") return isAddress(text, start) || /[a-z)]/i.test(text[start - 2] ?? " ");
  if (before === ":") return isCodeWord(words[w - 1]?.text ?? "") || /[\s"']/.test(text[start - 2] ?? " ");
  if (before === "/" || before === ".") return isAddress(text, start);
  return true;
}

function isCodeWord(word: string): boolean {
  return ERROR_WORDS.has(word) || CODE_WORDS.has(word) || PAGE_WORDS.has(word) || ERROR_PARTS.test(word);
}

/** `…/error-1016/`, `…/errors/1016`: the end of a documentation address. */
function isAddress(text: string, start: number): boolean {
  return /error(?:s|-code)?[-/]$/i.test(text.slice(Math.max(0, start - 12), start));
}

function shapeOf(text: string, words: Word[], w: number): Shape {
  const { start, end } = words[w] as Word;
  const previous = words[w - 1];
  const one = previous?.text ?? "";
  const two = words[w - 2]?.text ?? "";
  const next = words[w + 1];
  const lead = previous ? text.slice(previous.end, start) : "";
  const tail = next ? text.slice(end, next.start) : text.slice(end, end + 3);
  const near = lead.length <= 8 && !lead.includes(".");
  if (near && PAGE_WORDS.has(one)) return "page";
  if (near && CODE_WORDS.has(one) && text[(previous?.start ?? 0) - 1] === "[" && tail.startsWith("]"))
    return "bracket";
  if (near && one === "code" && /^err(?:or)?$/.test(two))
    return lead === ": " &&
      text[words[w - 2]?.start ?? 0] === "e" &&
      /^\s*(?:$|["'`<\n])/.test(text.slice(end, end + 3))
      ? "page"
      : "error";
  if (near && CODE_WORDS.has(one)) {
    return /[:=]/.test(lead) ? "field" : "code";
  }
  if (near && (ERROR_WORDS.has(one) || ERROR_PARTS.test(one.slice(-4)) || REPORTS.test(one))) return "error";
  if (
    next &&
    tail.length <= 3 &&
    !/[.,;\n]/.test(tail) &&
    (ERROR_WORDS.has(next.text) || ERROR_PARTS.test(next.text.slice(0, 4)))
  )
    return "error";
  if (near && SHOWS.test(one)) return "code";
  if (text[start - 1] === "(" && text[end] === ")") return "paren";
  if (isAddress(text, start)) return "error";
  if (
    /^: /.test(text.slice(end, end + 2)) ||
    (lead.includes("\n") && /^ [A-Za-z]/.test(text.slice(end, end + 2)))
  )
    return "label";
  return "bare";
}

/** `N: words`, `N (state): words`, `"code": N, "message": "words"`. */
function messageAfter(text: string, words: Word[], w: number): number {
  const end = words[w]?.end ?? 0;
  const rest = text.slice(end, end + 60);
  const colon =
    /^["'\])]{0,2}(?: ?[[(][^()[\]\n]{1,20}[\])])? ?(?::|-|–|—)\s/.exec(rest)?.[0] ??
    /^["']?,\s{0,20}["']?(?:message|msg|errmsg|reason|description)["']?\s{0,4}[:=]/.exec(rest)?.[0];
  if (colon === undefined) return -1;
  const from = end + colon.length;
  for (let k = w + 1; k < Math.min(words.length, w + 8); k++) if ((words[k]?.start ?? 0) >= from) return k;
  return -1;
}
