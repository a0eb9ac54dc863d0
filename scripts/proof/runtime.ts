/** Runs trials in workerd: in batches, one Worker each, and alone where a start may fail. */

import { isBare, startBare } from "./bare.ts";
import { call } from "./call.ts";
import type { Trial } from "./experiment.ts";
import { type Laboratory, NotStarted, openLaboratory } from "./laboratory.ts";
import { isAskedFor } from "./observed.ts";
import { placeOf, showsIn } from "./place.ts";
import { startFault } from "./start-fault.ts";
import { emptyTrace, type Invocation, type Trace } from "./trace.ts";

const BATCH = 30;
const CONCURRENCY = 6;
const TAIL_LIMIT_MS = 10_000;

/** Runs every trial in a Worker of its own. */
export async function runInWorkerd(trials: Trial[]): Promise<Map<Trial, Trace>> {
  const alone = trials.filter(isAlone);
  const shared = trials.filter((trial) => !isAlone(trial));
  const batches = [...chunks(shared, BATCH), ...alone.map((trial) => [trial])];
  const traces = new Map<Trial, Trace>();
  await inParallel(batches, 2, async (batch) => {
    const programs = await Promise.all(batch.map(programOf));
    const seen = await runBatch(programs);
    for (const [index, trial] of batch.entries()) {
      traces.set(trial, seen.get(programs[index] ?? trial) ?? emptyTrace());
    }
  });
  return traces;
}

/** Reading a configuration takes wrangler, which is slow to load: only where there is one. */
async function programOf(trial: Trial): Promise<Trial> {
  return trial.syntax === "config" ? (await import("./configured.ts")).configured(trial) : trial;
}

/** Alone: what may stop the runtime, what nobody promised to behave, and what shows only in the runtime's own log. */
function isAlone({ run, side, exempt }: Trial): boolean {
  if (run.alone || exempt || run.expect.seen_in === "log") return true;
  return run.kind === "runtime-config" || (run.kind === "startup" && side === "broken");
}

/** A batch that does not start, or does not survive, is split until the trial that stops it stands alone. */
async function runBatch(batch: Trial[]): Promise<Map<Trial, Trace>> {
  const [first] = batch;
  if (first !== undefined && batch.length === 1 && isBare(first))
    return new Map([[first, await startBare(first)]]);
  try {
    const laboratory = await openLaboratory(batch);
    return await runTogether(laboratory, batch).finally(laboratory.close);
  } catch (error) {
    if (batch.length === 1) return new Map(batch.map((trial) => [trial, stopped(error as Error)]));
    const middle = Math.ceil(batch.length / 2);
    return new Map([...(await runBatch(batch.slice(0, middle))), ...(await runBatch(batch.slice(middle)))]);
  }
}

/** What is left to tell of a program that the runtime does not start, or that takes the runtime down. */
function stopped(error: Error): Trace {
  if (error instanceof NotStarted) return { ...emptyTrace(), start: startFault(error.log, error.thrown) };
  const lost = { name: error.name, message: `no answer from the runtime: ${error.message}`, properties: {} };
  return { ...emptyTrace(), answers: [{ status: null, body: null, error: lost }] };
}

async function runTogether(laboratory: Laboratory, batch: Trial[]): Promise<Map<Trial, Trace>> {
  const traces = new Map<Trial, Trace>();
  await inParallel([...batch.entries()], CONCURRENCY, async ([index, trial]) => {
    const answers = await call(laboratory, index, trial);
    const invocations = laboratory.invocations[index] ?? [];
    const trace = {
      ...emptyTrace(),
      answers,
      invocations,
      console: batch.length === 1 ? laboratory.log : [],
    };
    await until(() => seenAll(trial, trace), TAIL_LIMIT_MS);
    traces.set(trial, structuredClone(trace));
  });
  return traces;
}

/** Whether the tail has told of every call, and of what the experiment waits for. */
function seenAll(trial: Trial, trace: Trace): boolean {
  const { expected, run, side } = trial;
  const { answers, invocations } = trace;
  const place = placeOf(trial);
  const told = invocations.filter((invocation) => isAskedFor(trial, invocation)).length;
  const isTold = told >= answers.length - leftOpen(trial);
  if (side === "fixed" || !isTold) return isTold;
  const isOutcome = ({ outcome }: Invocation) => outcome === run.expect.outcome;
  if (run.expect.outcome !== undefined && !invocations.some(isOutcome)) return false;
  return (place !== "tail" && place !== "log") || showsIn(place, expected, trace);
}

/** Requests whose WebSocket the client leaves open: they do not end, so the tail does not tell of them. */
function leftOpen({ run }: Trial): number {
  return run.kind === "request"
    ? run.requests.filter(({ websocket }) => websocket?.close === false).length
    : 0;
}

async function until(condition: () => boolean, limit: number): Promise<void> {
  const end = Date.now() + limit;
  while (!condition() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
}

function chunks<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

/** Works through `items`, at most `width` at a time. */
export async function inParallel<T>(
  items: T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await work(item);
    }),
  );
}
