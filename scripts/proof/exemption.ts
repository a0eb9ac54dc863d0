/**
 * Exempt pairs say that their error cannot be had on one machine. Where a program can run at all it is run
 * anyway, with surroundings guessed from its `Env`, and none of the record's messages may come out.
 */
import type { ErrorFolder } from "../../src/data/read.ts";
import { type Binding, Run } from "../../src/data/run.ts";
import type { Message, Pair } from "../../src/data/schema.ts";
import { parseTemplate } from "../../src/explain/template.ts";
import { type Experiment, experimentsOf, helpersOf } from "./experiment.ts";
import { errorsIn, PLACES, textsIn } from "./place.ts";
import type { Trace } from "./trace.ts";

/** Exempt pairs without a `run` of their own, each with a guessed one; those that cannot run are left out. */
export function guessedExperimentsOf(folders: ErrorFolder[]): Experiment[] {
  return folders.flatMap((folder) => {
    const pairs = folder.record.pairs.flatMap((pair) => {
      const run = pair.exempt === null || pair.run !== null ? null : guessRun(folder, pair);
      return run === null ? [] : [{ ...pair, run }];
    });
    return experimentsOf([{ ...folder, record: { ...folder.record, pairs } }]);
  });
}

function guessRun({ files }: ErrorFolder, pair: Pair): Run | null {
  const program = Object.entries(files).find(([name]) => name.startsWith(`${pair.id}.broken.`))?.[1] ?? "";
  const hasHandler = /\bfetch\(|addEventListener\("fetch"/.test(program);
  if (pair.syntax === "config" || pair.syntax === "shell" || !hasHandler) return null;
  const bindings = guessBindings(program, helpersOf({ pair: pair.id, files }));
  return bindings && Run.parse({ kind: "request", bindings, expect: {}, alone: true });
}

/** Bindings by the types of `interface Env`; null when one of them does not exist here. */
function guessBindings(program: string, helpers: string[]): Record<string, Binding> | null {
  const objectClass = /class (\w+) extends DurableObject/.exec(program)?.[1] ?? "Missing";
  const body = /interface Env \{([^}]*)\}/.exec(program)?.[1] ?? "";
  const found = [...body.matchAll(/^\s*(\w+)\??: (\w+)(?:<(\w+))?/gm)].map(
    ([, name = "", type = "", parameter = ""]) => [name, bindingFor(type, parameter || objectClass, helpers)],
  );
  return found.some(([, binding]) => binding === null) ? null : Object.fromEntries(found);
}

function bindingFor(type: string, parameter: string, [helper]: string[]): Binding | null {
  if (type === "DurableObjectNamespace")
    return { type: "durable_object", class: parameter, storage: "sqlite" };
  if (type === "Fetcher" || type === "Service") return { type: "service", file: helper };
  if (type === "string") return { type: "text", value: "text" };
  if (type === "Queue") return { type: "queue", consumer: true };
  const simple = {
    KVNamespace: "kv",
    R2Bucket: "r2",
    D1Database: "d1",
    AnalyticsEngineDataset: "analytics_engine",
  } as const;
  return type in simple ? { type: simple[type as keyof typeof simple] } : null;
}

/** The record's messages that came out of a run, anywhere. */
export function messagesSeen({ messages }: { messages: Message[] }, trace: Trace): string[] {
  const texts = PLACES.flatMap((place) => [
    ...errorsIn(place, trace).map(({ message }) => message),
    ...textsIn(place, trace),
  ]);
  return messages
    .filter(({ kind, template }) => kind === "printed" && literalLength(template) >= SHORTEST)
    .filter(({ template }) => texts.some((text) => patternOf(template).test(text)))
    .map(({ template }) => template);
}

/** Templates with less text of their own match anything. */
const SHORTEST = 12;

const literalLength = (template: string): number =>
  parseTemplate(template).reduce((length, part) => length + ("literal" in part ? part.literal.length : 0), 0);

function patternOf(template: string): RegExp {
  const parts = parseTemplate(template).map((part) =>
    "literal" in part ? part.literal.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&") : "[\\s\\S]+?",
  );
  return new RegExp(parts.join(""));
}
