/** Laws of identification over every record: its own texts lead to it, in every dress, and its code does too. */
import { describe, expect, it } from "vitest";
import type { PublishedError } from "../src/data/published.ts";
import { phraseOf } from "../src/explain/identify/phrase.ts";
import { buildIndex, identify } from "../src/explain/identify.ts";
import { catalog } from "./fixtures.ts";

const { errors } = catalog;
const index = buildIndex(errors);
const byId = new Map(errors.map((error) => [error.id, error]));

interface Dress {
  put: (text: string) => string;
  /** The dress itself is a sign of the platform. */
  ours: boolean;
}

const DRESSES: Record<string, Dress> = {
  bare: { put: (text) => text, ours: false },
  "as an uncaught exception": {
    put: (text) =>
      `✘ [ERROR] Uncaught (in promise) Error: ${text}\n    at async Object.fetch (worker.js:10:3)`,
    ours: true,
  },
  "in a tail event": {
    put: (text) => JSON.stringify({ outcome: "exception", exceptions: [{ name: "Error", message: text }] }),
    ours: true,
  },
  "in a build log": {
    put: (text) => text.replace(/^/gm, "2026-01-01T00:00:00.000Z\t"),
    ours: false,
  },
  "in red": { put: (text) => `\u001b[31m${text}\u001b[39m`, ours: false },
};

/** Texts that say too little in one dress or all: with their code, or more around them, they are found. */
const TOO_LITTLE = new Set([
  "<Code>AccessDenied</Code><Message>Access Denied</Message>",
  "<Code>ExpiredRequest</Code><Message>Request has expired</Message>",
  "Address already in use",
  "Authentication failed",
  "Cannot read property '{property}' of {value}",
  "CommaExpected",
  'Could not resolve "{module}"',
  "Context {context_id} not found",
  "Deployment failed!\n\t{reason}",
  "Directory not found: {path}",
  "Error: internal error",
  "fetch failed",
  "Execution timed out after {timeout_ms}ms",
  'Expected "{expected}" but found "{found}"',
  "File not found: {path}",
  "Invalid JSON response: {reason}",
  "Invalid port number: {port}",
  "Invalid URL: {url}",
  "no such file or directory, {operation} '{path}'",
  'No such module "{module}".',
  "Process {process_id} not found",
  "Processing {file} configuration:",
  'Unable to parse "{file}": {reason}\n    at {place}',
  "Unable to parse URL: {url}",
  "Uncaught Error: No such module: {module}",
  "Unhandled error. ({value})",
  "Unknown argument: {argument}",
  "Unknown command: {command}.",
  "Video not found: {id}",
  "{algorithm} is {length} bytes, not {given}",
  '"{field}" is a required field.',
  '"{field}" should be an object but got {value}.',
  "{name} is not defined",
  '"{name}" is not a function.',
  "✘ [{scenario}] class '{class}': {message}",
]);

/** Records whose example is also another record's, by more of its words. */
const TWINS: Record<string, string> = {
  "durable-objects-sqlite-error": "d1-already-exists",
  "runtime-1006": "runtime-websocket-upgrade-failed",
};

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

type Printed = { error: PublishedError; template: string; example: string };

const printed: Printed[] = errors.flatMap((error) =>
  error.messages
    .filter(({ kind }) => kind === "printed")
    .map(({ template, example }) => ({ error, template, example })),
);

/** The record itself, its umbrella or cause, another record with the same wording, or one that it is printed around. */
function leads({ error, template, example }: Printed, { put }: Dress): boolean {
  const { matches } = identify(put(example), index);
  const id = matches[0]?.id ?? "";
  const isKin = id === error.id || id === error.parent || byId.get(id)?.parent === error.id;
  return (
    isKin ||
    (wordings.get(words(template))?.has(id) ?? false) ||
    matches.some((match) => match.role === "wrapper" && match.id === error.id)
  );
}

/** What others print too is ours only where something says so. */
function isShared({ error, template }: Printed): boolean {
  return index.errors.find(({ id }) => id === error.id)?.shared?.includes(template) ?? false;
}

describe.each(Object.entries(DRESSES))("a printed text leads to its record, %s", (_name, dress) => {
  const cases = printed
    .filter(
      (one) => !TOO_LITTLE.has(one.template) && !(one.error.id in TWINS) && (dress.ours || !isShared(one)),
    )
    .map((one) => ({ title: `${one.error.id}: ${one.template.slice(0, 60)}`, one }));
  it.each(cases)("$title", ({ one }) => {
    const found = identify(dress.put(one.example), index).matches.map(({ id, role }) => `${id} (${role})`);
    expect(leads(one, dress), `found ${found.join(", ") || "nothing"}`).toBe(true);
  });
});

describe("an exemption is needed, or it goes", () => {
  const fails = (those: Printed[]) =>
    those.some((one) => Object.values(DRESSES).some((dress) => !leads(one, dress)));
  it.each([...TOO_LITTLE])("too little: %s", (template) => {
    expect(fails(printed.filter((one) => one.template === template))).toBe(true);
  });
  it.each(Object.entries(TWINS))("%s is found as %s", (id, twin) => {
    const those = printed.filter(({ error }) => error.id === id);
    expect(fails(those)).toBe(true);
    expect(
      those.some(
        ({ example }) =>
          identify(example, index).matches[0]?.id === twin ||
          identify(DRESSES["in a tail event"]?.put(example) ?? "", index).matches[0]?.id === twin,
      ),
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
