/**
 * Pasted text → the errors in it. A pure function of the text and the index; nothing of the text
 * comes back but short parameter values.
 */
import { codeKey, MAX_CODE } from "./code.ts";
import { arrange, type Ranked } from "./identify/arrange.ts";
import { type Engine, engineOf, recordsOf } from "./identify/engine.ts";
import { findPhrases } from "./identify/find.ts";
import type { IdentifyIndex, IndexedError } from "./identify/index-file.ts";
import { paramsOf } from "./identify/params.ts";
import { type Reading, readPaste } from "./identify/reading.ts";
import { metMost, weigh } from "./identify/weigh.ts";

export { buildIndex, type IdentifyIndex, type IndexSource } from "./identify/index-file.ts";

/** One error that the text shows, or may show. */
export interface Match {
  id: string;
  /** 0…1: how often a match with this score is right. */
  score: number;
  /** `wrapper`: only announces the first match. */
  role: "cause" | "wrapper";
  /** The wording that was found, with the values that stood in it; null where only a code or name speaks. */
  matched: { template: string; params: Record<string, string> } | null;
  /** Ids of the causes to ask for, where the text shows the umbrella only. */
  causes: string[];
}

export interface Identification {
  recognized: boolean;
  /** The innermost error first, its wrappers next, other candidates last. */
  matches: Match[];
}

/** Identifies the errors in a text; `limit` bounds the number of matches. */
export function identify(
  text: string,
  index: IdentifyIndex,
  { limit = 5 }: { limit?: number } = {},
): Identification {
  const engine = engineOf(index);
  const known = lookUp(text, engine);
  if (known.length > 0) return answer(known, null, engine, limit);
  const reading = readPaste(text, engine);
  const hits = weigh(findPhrases(reading.numbers, engine), reading, engine);
  return answer(arrange(hits, engine), reading, engine, limit);
}

/** A text that is nothing but a code, id or alias is looked up. */
function lookUp(text: string, engine: Engine): Ranked[] {
  if (text.length > MAX_CODE) return [];
  const key = codeKey(text);
  const prior = (record: number) => metMost(engine.errors[record] as IndexedError);
  const heads = recordsOf(key, engine, engine.names).toSorted((a, b) => prior(b) - prior(a));
  const weight = heads.length > 1 ? -Math.log(heads.length - 1) : 4;
  return heads.map((record) => ({
    record,
    found: null,
    mention: null,
    said: 0,
    weight,
    role: "cause",
    causes: engine.children[record] ?? [],
  }));
}

function answer(ranked: Ranked[], reading: Reading | null, engine: Engine, limit: number): Identification {
  const matches = ranked.slice(0, limit).map(
    ({ record, found, weight, role, causes }): Match => ({
      id: engine.errors[record]?.id ?? "",
      score: scoreOf(weight),
      role,
      matched:
        found === null || reading === null || found.phrase.kind === "name"
          ? null
          : { template: found.phrase.template, params: paramsOf(found, reading) },
      causes: causes.map((cause) => engine.errors[cause]?.id ?? ""),
    }),
  );
  return { recognized: matches.length > 0, matches };
}

/** Log-odds as a probability, in hundredths. */
function scoreOf(weight: number): number {
  return Math.round(100 / (1 + Math.exp(-weight))) / 100;
}
