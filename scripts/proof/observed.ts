/** From everything that was seen to what is worth keeping: the part that is published and compared. */
import type { Observed } from "../../src/data/proof.ts";
import type { Trial } from "./experiment.ts";
import { mask, maskValue } from "./mask.ts";
import type { Caught, Invocation, Trace } from "./trace.ts";

const CUT = 500;
const CUT_OUTPUT = 2_000;

export function observedOf(trial: Trial, trace: Trace): Observed {
  const error = pick(trial, errorsSeen(trial, trace));
  const last = trace.answers.at(-1);
  return {
    error: error && {
      name: error.name,
      message: mask(error.message),
      properties: maskValue(error.properties) as Record<string, unknown>,
    },
    outcome: outcomeOf(trial, trace),
    status: last?.status ?? null,
    body: last?.body == null ? null : cut(mask(last.body)),
    output: outputOf(trial, trace),
  };
}

/** The errors in the place where this experiment looks for them. */
export function errorsSeen({ run, side }: Trial, trace: Trace): Caught[] {
  const caught = [trace.start, ...trace.answers.map(({ error }) => error)].filter((error) => error !== null);
  if (side === "fixed" || run.expect.seen_in !== "tail") return caught;
  return [
    ...caught,
    ...trace.invocations.flatMap(({ exceptions }) =>
      exceptions.map((exception) => ({ ...exception, properties: {} })),
    ),
  ];
}

/** Whether this is the message that the record promises. */
export function isExpected(expected: string, { name, message }: Caught): boolean {
  return [message, `${name}: ${message}`, `Uncaught ${name}: ${message}`].some(
    (text) => mask(text) === mask(expected),
  );
}

/** The promised error where it came out, otherwise the first one. */
function pick({ expected }: Trial, errors: Caught[]): Caught | null {
  return errors.find((error) => isExpected(expected, error)) ?? errors[0] ?? null;
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

function outputOf({ run, side, expected }: Trial, trace: Trace): string | null {
  if (trace.exit !== null) return trace.output === null ? null : cut(mask(trace.output), CUT_OUTPUT);
  if (side === "fixed" || run.expect.seen_in !== "log") return null;
  return cut(mask(logLines(trace).find((line) => mask(line).includes(mask(expected))) ?? ""));
}

/** Everything on the program's console, in the runtime's own log or on the terminal. */
export function logLines({ invocations, console, output }: Trace): string[] {
  return [...invocations.flatMap(({ logs }) => logs), ...console, ...(output === null ? [] : [output])];
}

function cut(text: string, limit = CUT): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
