/** From everything that was seen to what is worth keeping: the part that is published and compared. */
import type { Observed } from "../../src/data/proof.ts";
import type { Trial } from "./experiment.ts";
import { mask, maskValue } from "./mask.ts";
import { errorsIn, isExpected, placeOf, textsIn } from "./place.ts";
import type { Caught, Invocation, Trace } from "./trace.ts";

const CUT = 500;
const CUT_OUTPUT = 2_000;

export function observedOf(trial: Trial, trace: Trace): Observed {
  const error = errorOf(trial, trace);
  const last = trace.answers.at(-1);
  return {
    error: error && {
      name: error.name,
      message: mask(error.message),
      properties: maskValue(error.properties) as Record<string, unknown>,
    },
    outcome: outcomeOf(trial, trace),
    status: last?.status ?? null,
    body: last?.body == null ? null : cut(mask(last.body), CUT),
    output: outputOf(trial, trace),
    exit_code: trace.exit,
  };
}

/** The promised error where it is promised; otherwise the first that anybody was told of. */
function errorOf(trial: Trial, trace: Trace): Caught | null {
  const errors = trial.side === "broken" ? errorsIn(placeOf(trial), trace) : [];
  const told = [...errors, ...errorsIn("start", trace), ...errorsIn("caller", trace)];
  return errors.find((error) => isExpected(trial.expected, error)) ?? told[0] ?? null;
}

/** The outcome that the experiment names when it was seen; otherwise the first that is not `ok`. */
function outcomeOf(trial: Trial, { invocations }: Trace): string | null {
  const promised = trial.side === "broken" ? trial.run.expect.outcome : trial.run.fixed.outcome;
  if (invocations.some(({ outcome }) => outcome === promised)) return promised ?? null;
  const asked = invocations.filter((invocation) => isAskedFor(trial, invocation));
  return asked.find(({ outcome }) => outcome !== "ok")?.outcome ?? asked[0]?.outcome ?? null;
}

/** Whether this is what the experiment is about, not something that happens behind it. */
export function isAskedFor({ run }: Trial, { trigger, direct }: Invocation): boolean {
  return run.kind === "event" && run.event === "alarm" ? trigger === "alarm" : direct;
}

/** All that a command printed; of a program's console only the line that is promised. */
function outputOf(trial: Trial, trace: Trace): string | null {
  if (trace.output !== null) return cut(mask(trace.output), CUT_OUTPUT);
  if (trial.side === "fixed" || placeOf(trial) !== "log") return null;
  const line = textsIn("log", trace).find((text) => mask(text).includes(mask(trial.expected)));
  return line === undefined ? null : cut(mask(line), CUT_OUTPUT);
}

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
