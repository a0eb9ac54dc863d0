/** Says whether a run shows what its record promises; every complaint names what to mend. */
import { isDeepStrictEqual } from "node:util";
import type { Observed } from "../../src/data/proof.ts";
import type { Trial } from "./experiment.ts";
import { mask } from "./mask.ts";
import { errorsSeen, isAskedFor, isExpected, logLines, observedOf } from "./observed.ts";
import type { Caught, Trace } from "./trace.ts";

/** Complaints about the broken program: it must fail with exactly the promised error. */
export function judgeBroken(trial: Trial, trace: Trace): string[] {
  const { run } = trial;
  const observed = observedOf(trial, trace);
  return [
    ...message(trial, trace, observed),
    ...errorName(trial, trace, observed),
    ...Object.entries(run.expect.properties).flatMap(([key, value]) =>
      isDeepStrictEqual(observed.error?.properties[key], value)
        ? []
        : [
            `its property \`${key}\` is ${JSON.stringify(observed.error?.properties[key])}, not ${JSON.stringify(value)}; correct \`run.expect.properties\` or the program`,
          ],
    ),
    ...(run.expect.outcome === undefined || run.expect.outcome === observed.outcome
      ? []
      : [
          `the outcome is ${observed.outcome}, not ${run.expect.outcome}; correct \`run.expect.outcome\` or the program`,
        ]),
    ...others(trial, trace).map(
      (error) => `a second error comes with it: ${error.name}: ${error.message}; one pair shows one fault`,
    ),
  ];
}

function errorName(trial: Trial, trace: Trace, observed: Observed): string[] {
  const { name } = trial.run.expect;
  if (name === undefined) return [];
  if (observed.error !== null) {
    return observed.error.name === name
      ? []
      : [`the error is a ${observed.error.name}, not a ${name}; correct \`run.expect.name\` or the program`];
  }
  const text =
    placeOf(trial) === "response" ? (trace.answers.at(-1)?.body ?? "") : logLines(trace).join("\n");
  return text.includes(name)
    ? []
    : [
        `the name ${name} does not show in the ${placeOf(trial)}; take \`run.expect.name\` out, or let the program show it`,
      ];
}

/** What else the caller caught beside the promised error. */
function others(trial: Trial, trace: Trace): Caught[] {
  const errors = placeOf(trial) === "caller" ? errorsSeen(trial, trace) : [];
  const own = errors.filter((error) => isExpected(trial.expected, error));
  return own.length === 0 ? [] : errors.filter((error) => !own.includes(error));
}

function message(trial: Trial, trace: Trace, observed: Observed): string[] {
  const { expected } = trial;
  const place = placeOf(trial);
  if (place === "response") {
    if (mask(trace.answers.at(-1)?.body ?? "").includes(mask(expected))) return [];
    return [
      `the last answer does not contain the promised message\n${compare(expected, observed.body ?? "(no body)")}`,
    ];
  }
  if (place === "log" || place === "output") {
    const text = logLines(trace).join("\n");
    if (squeeze(mask(text)).includes(squeeze(mask(expected)))) return [];
    return [
      `the ${place === "log" ? "console" : "terminal"} does not show the promised message\n${compare(expected, text || "(nothing)")}`,
    ];
  }
  if (place === "start" && trace.start === null)
    return [`it starts without complaint; the promised message is\n      ${expected}`];
  if (observed.error === null)
    return [`it does not fail; ${seenElsewhere(trial, trace)}the promised message is\n      ${expected}`];
  if (isExpected(expected, observed.error)) return [];
  return [
    `it fails with other words; correct the record's template (or \`run.expect.message\`, \`run.expect.params\`), or the program\n${compare(expected, observed.error.message)}`,
  ];
}

/** Where the message must show: a tool has nothing but the terminal, a start that fails nothing but the start. */
function placeOf({ run }: Trial) {
  if (run.kind === "wrangler-config" || run.kind === "wrangler-bundle" || run.kind === "shell")
    return "output";
  if (run.kind === "startup" || run.kind === "runtime-config") return "start";
  return run.expect.seen_in;
}

/** Where the message came out instead, to save the author a search. */
function seenElsewhere({ expected }: Trial, trace: Trace): string {
  const exceptions = trace.invocations.flatMap((invocation) => invocation.exceptions);
  if (exceptions.some((exception) => mask(exception.message) === mask(expected)))
    return "the message is in the tail event (`seen_in: tail`); ";
  if (trace.answers.some(({ body }) => mask(body ?? "").includes(mask(expected))))
    return "the message is in the answer (`seen_in: response`); ";
  if (logLines(trace).some((line) => mask(line).includes(mask(expected))))
    return "the message is on the console (`seen_in: log`); ";
  const answers = trace.answers
    .map(({ status, body }) => `${status} ${JSON.stringify(body?.slice(0, 120))}`)
    .join(", ");
  const thrown = exceptions.map(({ name, message }) => `${name}: ${message}`).join(", ");
  return `it answers ${answers || "nothing"}${thrown ? `, the tail event tells of ${thrown}` : ""}; `;
}

/** Complaints about the fixed program: the declared answer, and nothing of the broken one's error. */
export function judgeFixed(trial: Trial, trace: Trace): string[] {
  const { run, expected } = trial;
  const observed = observedOf(trial, trace);
  if (trace.start !== null) return [`it does not start: ${trace.start.name}: ${trace.start.message}`];
  const errors = errorsSeen(trial, trace);
  const returned = trace.invocations
    .filter((invocation) => run.expect.seen_in === "tail" || isAskedFor(trial, invocation))
    .flatMap(({ exceptions }) => exceptions)
    .filter((exception) => isExpected(expected, { ...exception, properties: {} }));
  if (trace.exit !== null) {
    return [
      ...(trace.exit === 0 ? [] : [`the command ends with exit code ${trace.exit}:\n${trace.output}`]),
      ...(squeeze(mask(trace.output ?? "")).includes(squeeze(mask(expected)))
        ? ["its output still shows the error"]
        : []),
    ];
  }
  return [
    ...errors.map((error) => `it fails: ${error.name}: ${error.message}`),
    ...(errors.length === 0 && returned.length > 0
      ? ["the tail event still tells of the broken program's error"]
      : []),
    ...(run.expect.seen_in === "log" && logLines(trace).some((line) => mask(line).includes(mask(expected)))
      ? ["its console still shows the error"]
      : []),
    ...(errors.length > 0 ||
    observed.status === run.fixed.status ||
    (observed.status === null && run.kind === "event")
      ? []
      : [
          `it answers ${observed.status}, not ${run.fixed.status} (\`run.fixed.status\`); body: ${observed.body}`,
        ]),
    ...(run.fixed.body === undefined || trace.answers.at(-1)?.body === run.fixed.body
      ? []
      : [
          `its body is not the declared one (\`run.fixed.body\`)\n${compare(run.fixed.body, observed.body ?? "(none)")}`,
        ]),
    ...(observed.outcome === (run.fixed.outcome ?? "ok")
      ? []
      : [`its outcome is ${observed.outcome}, not ${run.fixed.outcome ?? "ok"} (\`run.fixed.outcome\`)`]),
  ];
}

function compare(promised: string, came: string): string {
  return `      promised: ${promised}\n      came:     ${mask(came)}`;
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();
