/** Experiments → verdicts: each trial goes to the runner of its kind. */
import type { Experiment, Trial } from "./experiment.ts";
import { runInWorkerd } from "./runtime.ts";
import { emptyTrace, type Trace } from "./trace.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** Runs these experiments; verdicts come in the same order. */
export async function runExperiments(experiments: Experiment[], today: string): Promise<Verdict[]> {
  const trials = experiments.flatMap(({ broken, fixed }) => [broken, fixed]);
  const traces = await runInWorkerd(trials);
  const traceOf = (trial: Trial): Trace => traces.get(trial) ?? emptyTrace();
  return experiments.map((experiment) => verdictOf(experiment, traceOf(experiment.broken), traceOf(experiment.fixed), today));
}
