/** The texts by which a record is known: messages, headings, symbols. */
import type { IndexedError } from "./index-file.ts";
import { phraseOf } from "./phrase.ts";

export interface Wording {
  template: string;
  kind: "text" | "label" | "name";
  /** Other programs print it too. */
  shared: boolean;
}

/** The wordings of a record, messages first. */
export function wordingsOf(error: IndexedError): Wording[] {
  const code = error.pattern ? "" : (error.code ?? "");
  const symbols = [...(error.names ?? []), code].filter(
    (name) => isSymbol(name) || (name === code && HYPHENED.test(name)),
  );
  const labels = [...new Set([...(error.labels ?? []), escapeBraces(error.title)])];
  // R2 says what every S3 store says, with its code behind; the words alone are still everybody's.
  const everybodys = new Set((error.shared ?? []).map(sayingOf));
  return [
    ...(error.texts ?? []).map((template) => textOf(template, everybodys.has(sayingOf(template)))),
    ...(error.shared ?? []).map((template) => textOf(template, true)),
    ...labels.map((template): Wording => {
      // The heading of an error that others print too is no sign of the platform either.
      const shared = error.shared !== undefined && error.texts === undefined;
      return { template, kind: "label", shared: shared || everybodys.has(sayingOf(template)) };
    }),
    ...symbols.map((name): Wording => {
      return { template: escapeBraces(name), kind: "name", shared: ELSEWHERE_TOO.test(name) };
    }),
  ];
}

function textOf(template: string, shared: boolean): Wording {
  return { template, kind: "text", shared };
}

/** A template's words alone. */
function sayingOf(template: string): string {
  return phraseOf(template)
    .words.map(({ text }) => text)
    .join(" ");
}

/** Result codes of SQLite and Node.js, and codes in words: other programs print them too. */
const ELSEWHERE_TOO = /^(?:SQLITE|ERR)_|-/i;
/** `timeout-or-duplicate`: a code in words, which other services print too. */
const HYPHENED = /^[a-z]+(?:-[a-z]+){2,}$/;

/**
 * A name that nobody writes by chance: `D1_ERROR`, `exceededCpu`, `workers.api.error.not_found`.
 * Other aliases only lead to the record when they are looked up.
 */
function isSymbol(name: string): boolean {
  return !/[\s/]/.test(name) && (/[a-z][A-Z]|_/.test(name) || /^\w+(?:\.\w+){2,}$/.test(name));
}

function escapeBraces(text: string): string {
  return text.replace(/[{}]/g, "$&$&");
}
