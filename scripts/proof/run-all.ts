/** Experiments → verdicts: each trial goes to the runner of its kind. */
import type { Experiment, Trial } from "./experiment.ts";
import { inParallel, runInWorkerd } from "./runtime.ts";
import { runShell } from "./shell.ts";
import { emptyTrace, type Trace } from "./trace.ts";
import { type Verdict, verdictOf } from "./verdict.ts";
import { bundle, readConfigs } from "./wrangler.ts";

/** Runs these experiments; verdicts come in the same order. */
export async function runExperiments(experiments: Experiment[], today: string): Promise<Verdict[]> {
  const trials = experiments.flatMap(({ broken, fixed }) => [broken, fixed]);
  const ofKind = (...kinds: string[]) => trials.filter(({ run }) => kinds.includes(run.kind));
  const traces = new Map([
    ...(await runInWorkerd(ofKind("request", "event", "startup", "runtime-config"))),
    ...(await readConfigs(ofKind("wrangler-config"))),
    ...(await oneByOne(ofKind("wrangler-bundle"), bundle)),
    ...(await oneByOne(ofKind("shell"), runShell)),
  ]);
  const traceOf = (trial: Trial): Trace => traces.get(trial) ?? emptyTrace();
  return experiments.map((experiment) =>
    verdictOf(experiment, traceOf(experiment.broken), traceOf(experiment.fixed), today),
  );
}

/** Two at a time: there is one process for each. */
async function oneByOne(trials: Trial[], run: (trial: Trial) => Promise<Trace>): Promise<Map<Trial, Trace>> {
  const traces = new Map<Trial, Trace>();
  await inParallel(trials, 2, async (trial) => void traces.set(trial, await run(trial)));
  return traces;
}
