/**
 * `npm run prove [<error-id> [<pair-id>]] [--slow] [--check]`: runs pairs in the real runtime, prints
 * what happened and writes `<pair>.proof.json` beside the files of each pair that holds.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DataRefused, type ErrorFolder, readError } from "../src/data/read.ts";
import { experimentsOf } from "./proof/experiment.ts";
import { printLine, printVerdict } from "./proof/print.ts";
import { runExperiments } from "./proof/run-all.ts";
import { isProved, proofText, type Verdict } from "./proof/verdict.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { slow: { type: "boolean", default: false }, check: { type: "boolean", default: false } },
});
const [errorId, pairId] = positionals;
const data = join(process.cwd(), "src/data");
const started = performance.now();
const experiments = experimentsOf(readFolders())
  .filter(({ pair }) => pairId === undefined || pair.id === pairId)
  .filter(({ run }) => values.slow || errorId !== undefined || run.slow === undefined);
if (experiments.length === 0) {
  console.error(
    `Nothing to prove${errorId ? ` in ${errorId}` : ""}: no pair${pairId ? ` "${pairId}"` : ""} has a \`run\`.`,
  );
  process.exitCode = 1;
}
const verdicts = await runExperiments(experiments, new Date().toISOString().slice(0, 10));
for (const verdict of verdicts) {
  const isOrdinary = isProved(verdict) && verdict.experiment.pair.exempt === null;
  const print = errorId === undefined && isOrdinary ? printLine : printVerdict;
  print(verdict, keep(verdict));
}
const failed = verdicts.filter((verdict) => !holds(verdict));
console.log(
  `\n${verdicts.length - failed.length} of ${verdicts.length} pairs hold, ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
if (failed.length > 0) process.exitCode = 1;

function readFolders(): ErrorFolder[] {
  const ids = errorId === undefined ? readdirSync(join(data, "errors")).sort() : [errorId];
  return ids.flatMap((id) => {
    if (!existsSync(join(data, "errors", id, "error.json"))) return [];
    try {
      return readError(data, id);
    } catch (error) {
      if (!(error instanceof DataRefused)) throw error;
      console.error(error.message);
      process.exitCode = 1;
      return [];
    }
  });
}

/** Whether the record tells the truth: its pair is proved, or is exempt and really cannot be. */
function holds(verdict: Verdict): boolean {
  return isProved(verdict) === (verdict.experiment.pair.exempt === null);
}

/** Writes the proof of a pair that holds; says what became of it. */
function keep(verdict: Verdict): string {
  const { experiment, proof } = verdict;
  const file = `src/data/errors/${experiment.folder.id}/${experiment.pair.id}.proof.json`;
  const path = join(process.cwd(), file);
  const before = existsSync(path) ? readFileSync(path, "utf8") : null;
  const after = proofText(proof);
  if (!isProved(verdict) || experiment.pair.exempt !== null)
    return before === null ? "no proof" : `${file} is left as it was`;
  if (before === after) return `${file} is unchanged`;
  if (!values.check) {
    writeFileSync(path, after);
    return `${file} is written`;
  }
  process.exitCode = 1;
  return `${file} differs from this run; \`npm run prove ${experiment.folder.id}\` writes it anew`;
}
