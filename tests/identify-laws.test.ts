/** Laws of identification over every record: its own texts lead to it, in every dress, and its code does too. */
import { describe, expect, it } from "vitest";
import type { PublishedError } from "../src/data/published.ts";
import { phraseOf } from "../src/explain/identify/phrase.ts";
import { buildIndex, identify } from "../src/explain/identify.ts";
import { catalog } from "./fixtures.ts";

const { errors } = catalog;
const index = buildIndex(errors);
const byId = new Map(errors.map((error) => [error.id, error]));

const DRESSES: Record<string, (text: string) => string> = {
  bare: (text) => text,
  "as an uncaught exception": (text) =>
    `✘ [ERROR] Uncaught (in promise) Error: ${text}\n    at async Object.fetch (worker.js:10:3)`,
  "in a tail event": (text) =>
    JSON.stringify({ outcome: "exception", exceptions: [{ name: "Error", message: text }] }),
  "in a build log": (text) =>
    text
      .split("\n")
      .map((line) => `2026-01-01T00:00:00.000Z\t${line}`)
      .join("\n"),
  "in red": (text) => `\u001b[31m${text}\u001b[39m`,
};

/** Texts that say too little by themselves: with a code or in their context they are found. */
const TOO_LITTLE: Record<string, string> = {};

/** The words of a wording; D1 puts its prefix before what SQLite says elsewhere too. */
const words = (template: string) =>
  phraseOf(template.replace(/^D1_ERROR: /, ""))
    .words.map(({ text }) => text)
    .join(" ");
const wordings = new Map<string, Set<string>>();
for (const error of errors) {
  for (const { template } of error.messages) {
    const key = words(template);
    wordings.set(key, (wordings.get(key) ?? new Set()).add(error.id));
  }
}

/** The record itself, its umbrella or cause, or another record that has the same wording. */
function answers(id: string, error: PublishedError, template: string): boolean {
  return (
    id === error.id ||
    id === error.parent ||
    byId.get(id)?.parent === error.id ||
    (wordings.get(words(template))?.has(id) ?? false)
  );
}

describe.each(Object.entries(DRESSES))("a printed text leads to its record, %s", (_name, dress) => {
  const cases = errors.flatMap((error) =>
    error.messages
      .filter(({ kind, template }) => kind === "printed" && !(template in TOO_LITTLE))
      .map(({ template, example }) => ({
        title: `${error.id}: ${template.slice(0, 60)}`,
        error,
        template,
        example,
      })),
  );
  it.each(cases)("$title", ({ error, template, example }) => {
    const { matches } = identify(dress(example), index);
    const shown = matches.map(({ id, role }) => `${id} (${role})`);
    const wrapped = matches.some(({ id, role }) => role === "wrapper" && id === error.id);
    expect(
      wrapped || answers(matches[0]?.id ?? "", error, template),
      `found ${shown.join(", ") || "nothing"}`,
    ).toBe(true);
  });
});

describe("a code leads to its records", () => {
  it.each(
    errors
      .filter(({ code, parent, lifecycle }) => code !== null && parent === null && lifecycle !== "moved")
      .map((error) => [error.code ?? "", error.id] as const),
  )("%s: %s", (code, id) => {
    const found = identify(/^[\dx*]+$/.test(code) ? code.replaceAll(/[x*]/g, "7") : code, index, {
      limit: errors.length,
    }).matches.map((match) => match.id);
    const exact = found.some((one) => byId.get(one)?.code !== code);
    expect(found.includes(id) || exact, `found ${found.join(", ") || "nothing"}`).toBe(true);
  });
});

describe("an id or alias leads to its record", () => {
  it.each(
    errors
      .filter(({ lifecycle }) => lifecycle !== "moved")
      .flatMap((error) => [error.id, ...error.aliases].map((name) => [name, error.id] as const)),
  )("%s: %s", (name, id) => {
    expect(identify(name, index).matches[0]?.id).toBe(id);
  });
});

it("every text that says too little is one of the records' texts, and does", () => {
  const printed = new Map(
    errors.flatMap(({ messages }) => messages.map(({ template, example }) => [template, example])),
  );
  for (const template of Object.keys(TOO_LITTLE)) {
    expect(printed.has(template), template).toBe(true);
    expect(
      Object.values(DRESSES).every((dress) => identify(dress(printed.get(template) ?? ""), index).recognized),
      template,
    ).toBe(false);
  }
});
