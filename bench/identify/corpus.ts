/** Labelled texts: what was pasted, and which record answers it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedError } from "../../src/data/published.ts";

/** One labelled text. `want` is null for a text that is not ours. */
export interface Case {
  id: string;
  kind: string;
  text: string;
  want: string[] | null;
}

/** A case with the ids that answer it; none of them: the record is missing. */
export interface Resolved extends Case {
  ids: Set<string>;
}

export type Labelled = Pick<PublishedError, "id" | "issuer" | "code" | "title" | "messages" | "parent">;

/** Reads `tests/corpus/<name>.jsonl`. */
export function readCorpus(root: string, name: string): Case[] {
  return jsonLines(join(root, "tests/corpus", `${name}.jsonl`)).map((line) => ({
    id: line.id,
    kind: line.kind,
    text: line.text,
    want: line.want ?? null,
  }));
}

/** Reads a corpus of pastes labelled with code and wording (`BENCH_PASTES=<file>`); empty where there is none. */
export function readPastes(file: string | undefined): Case[] {
  if (file === undefined || !existsSync(file)) return [];
  return jsonLines(file).map(({ id, kind, text, label }) => ({
    id,
    kind,
    text,
    want: label.none
      ? null
      : [label.code, label.canonical_message, ...(label.alternatives ?? [])]
          .filter(Boolean)
          .map((value: string) => (/^\d+$/.test(value) ? `=${value}` : `≈${value}`)),
  }));
}

// biome-ignore lint/suspicious/noExplicitAny: two formats, checked by their use
function jsonLines(file: string): any[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

/**
 * Which records a label means: an id; `=1101`, every record printed with that code; `~words`,
 * every record with a wording that holds these words in this order; or `≈words`, in any order and
 * four in five of them.
 */
export function resolve(cases: Case[], records: Labelled[]): Resolved[] {
  const wordings = records.map((record) => ({
    id: record.id,
    texts: [record.title, record.code ?? "", ...record.messages.map((message) => message.template)].map(
      plain,
    ),
  }));
  return cases.map((one) => ({
    ...one,
    ids: new Set((one.want ?? []).flatMap((want) => idsOf(want, records, wordings))),
  }));
}

function idsOf(want: string, records: Labelled[], wordings: { id: string; texts: string[] }[]): string[] {
  if (want.startsWith("="))
    return records.filter((record) => record.code === want.slice(1)).map((record) => record.id);
  if (!/^[~≈]/.test(want)) return records.some((record) => record.id === want) ? [want] : [];
  const wanted = plain(want.slice(1));
  const isWanted = want.startsWith("~")
    ? (text: string) => holds(text, wanted)
    : (text: string) => holds(text, wanted) || isAlike(text, wanted);
  return wordings.filter(({ texts }) => texts.some(isWanted)).map(({ id }) => id);
}

function holds(text: string, wanted: string): boolean {
  return text.includes(wanted) || (text.length > 14 && wanted.includes(text));
}

function isAlike(text: string, wanted: string): boolean {
  const own = new Set(text.trim().split(" "));
  const words = wanted.trim().split(" ");
  return words.length >= 4 && words.filter((word) => own.has(word)).length >= 0.8 * words.length;
}

/** Words only, parameters left out, so that quotes and placeholders do not matter. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/\{[a-z0-9_]+\}/g, " ")
    .replace(/'(?=[a-z])/g, "")
    .replace(/[^a-z0-9_]+/g, " ")
    .trim()} `;
}
