/** A pair made ready to run: its two files, how they run, and the words that must come out. */

import type { ErrorFolder } from "../../src/data/read.ts";
import type { Run } from "../../src/data/run.ts";
import type { Pair } from "../../src/data/schema.ts";
import { fillTemplate } from "../../src/explain/template.ts";

/** Every pair of these records that says how it runs, exempt ones too. */
export function experimentsOf(folders: ErrorFolder[]): Experiment[] {
  return folders.flatMap((folder) => folder.record.pairs.flatMap((pair) => experimentOf(folder, pair) ?? []));
}

function experimentOf(folder: ErrorFolder, pair: Pair): Experiment | null {
  const { run } = pair;
  const message = run === null ? undefined : folder.record.messages[run.expect.message];
  if (run === null || message === undefined) return null;
  const examples = Object.fromEntries(
    Object.entries(message.params).map(([name, param]) => [name, param.example]),
  );
  const name = `${folder.id}/${pair.id}`;
  const expected = fillTemplate(message.template, { ...examples, ...run.expect.params });
  const trial = (side: Side): Trial => {
    const file =
      Object.keys(folder.files).find((candidate) => candidate.startsWith(`${pair.id}.${side}.`)) ?? "";
    return {
      side,
      pair: pair.id,
      file,
      files: folder.files,
      syntax: pair.syntax,
      exempt: pair.exempt !== null,
      run,
      expected,
    };
  };
  return { name, folder, pair, run, expected, broken: trial("broken"), fixed: trial("fixed") };
}

/** Files of the pair that are neither its broken nor its fixed side: other modules, other Workers. */
export function helpersOf({ pair, files }: Pick<Trial, "pair" | "files">): string[] {
  return Object.keys(files).filter(
    (file) => file.startsWith(`${pair}.`) && !/\.(broken|fixed)\.\w+$/.test(file),
  );
}

/** Whether a command of its own shows it, not a program in the runtime. */
export function isCommand({ kind }: Run): boolean {
  return kind === "wrangler-config" || kind === "wrangler-bundle" || kind === "shell";
}

export type Side = "broken" | "fixed";

/** One program and everything that is needed to run it. */
export interface Trial {
  side: Side;
  /** Id of its pair. */
  pair: string;
  /** Name of the program's file. */
  file: string;
  /** All files of the record's folder, by name. */
  files: Record<string, string>;
  syntax: Pair["syntax"];
  /** Whether the record says that it cannot be shown on one machine. */
  exempt: boolean;
  run: Run;
  /** The message that the broken side must give. */
  expected: string;
}

export interface Experiment {
  /** `<error>/<pair>`. */
  name: string;
  folder: ErrorFolder;
  pair: Pair;
  run: Run;
  expected: string;
  broken: Trial;
  fixed: Trial;
}
