/** Experiments → verdicts: each trial goes to the runner of its kind. */
import { type Experiment, isCommand, type Trial } from "./experiment.ts";
import { inParallel, runInWorkerd } from "./runtime.ts";
import { runShell } from "./shell.ts";
import { emptyTrace, type Trace } from "./trace.ts";
import { type Verdict, verdictOf } from "./verdict.ts";
import { bundle, readConfigs } from "./wrangler.ts";

/** Runs these experiments; verdicts come in the same order. */
export async function runExperiments(experiments: Experiment[], today: string): Promise<Verdict[]> {
  const trialsOf = (some: Experiment[]) => some.flatMap(({ broken, fixed }) => [broken, fixed]);
  const ofKind = (kind: string) => experiments.filter(({ run }) => run.kind === kind);
  const traces = new Map([
    ...(await runInWorkerd(trialsOf(experiments.filter(({ run }) => !isCommand(run))))),
    ...(await readConfigs(trialsOf(ofKind("wrangler-config")))),
    ...(await runCommands(ofKind("wrangler-bundle"), bundle)),
    ...(await runCommands(ofKind("shell"), runShell)),
  ]);
  const traceOf = (trial: Trial): Trace => traces.get(trial) ?? emptyTrace();
  return experiments.map((experiment) =>
    verdictOf(experiment, traceOf(experiment.broken), traceOf(experiment.fixed), today),
  );
}

/** Two pairs at a time, each side after the other, so that both may use the same port. */
async function runCommands(
  experiments: Experiment[],
  run: (trial: Trial) => Promise<Trace>,
): Promise<Map<Trial, Trace>> {
  const traces = new Map<Trial, Trace>();
  const runBoth = async ({ broken, fixed }: Experiment) => {
    for (const trial of [broken, fixed]) traces.set(trial, await run(trial));
  };
  const [alone = [], shared = []] = [true, false].map((wanted) =>
    experiments.filter((experiment) => experiment.run.alone === wanted),
  );
  await inParallel(shared, 2, runBoth);
  await inParallel(alone, 1, runBoth);
  return traces;
}
