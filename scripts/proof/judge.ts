/** Says whether a run shows what its record promises; every complaint names what to mend. */
import { isDeepStrictEqual } from "node:util";
import type { Trial } from "./experiment.ts";
import { mask } from "./mask.ts";
import { isAskedFor, observedOf } from "./observed.ts";
import { errorsIn, isExpected, PLACES, placeOf, showsIn, textsIn } from "./place.ts";
import type { Trace } from "./trace.ts";

/** Complaints about the broken program: it must fail with exactly the promised error. */
export function judgeBroken(trial: Trial, trace: Trace): string[] {
  const { name, properties, outcome } = trial.run.expect;
  const { error, ...observed } = observedOf(trial, trace);
  return [
    ...judgeMessage(trial, trace),
    ...(error === null
      ? judgeNameInText(trial, trace)
      : unless(
          name === undefined || error.name === name,
          `the error is a ${error.name}, not a ${name}; correct \`run.expect.name\` or the program`,
        )),
    ...Object.entries(properties).flatMap(([key, value]) => {
      const came = error?.properties[key];
      return unless(
        isDeepStrictEqual(came, value),
        `its property \`${key}\` is ${JSON.stringify(came)}, not ${JSON.stringify(value)}; correct \`run.expect.properties\` or the program`,
      );
    }),
    ...unless(
      outcome === undefined || observed.outcome === outcome,
      `the outcome is ${observed.outcome}, not ${outcome}; correct \`run.expect.outcome\` or the program`,
    ),
    ...judgeCompany(trial, trace),
  ];
}

function judgeMessage(trial: Trial, trace: Trace): string[] {
  const { expected } = trial;
  const place = placeOf(trial);
  if (showsIn(place, expected, trace)) return [];
  const [error] = errorsIn(place, trace);
  if (error !== undefined) {
    return [
      `it fails with other words; correct the record's template (or \`run.expect.message\`, \`run.expect.params\`), or the program${compare(expected, error.message)}`,
    ];
  }
  return [
    `the promised message is not there (\`run.expect.seen_in\`: ${place})${elsewhere(trial, trace)}${compare(expected, told(trace))}`,
  ];
}

/** Where the message came out instead, to save the author a search. */
function elsewhere({ expected }: Trial, trace: Trace): string {
  const places = PLACES.filter((place) => showsIn(place, expected, trace));
  return places.length === 0 ? "" : `, but in: ${places.join(", ")}`;
}

/** What happened, in a line. */
function told(trace: Trace): string {
  const answers = trace.answers.map(({ status, body, error }) =>
    error ? `${error.name}: ${error.message}` : `${status} ${JSON.stringify(body?.slice(0, 120))}`,
  );
  const start = errorsIn("start", trace).map(({ name, message }) => `it does not start: ${name}: ${message}`);
  const exceptions = errorsIn("tail", trace).map(
    ({ name, message }) => `in the tail event: ${name}: ${message}`,
  );
  return (
    [...start, ...answers, ...exceptions, ...textsIn("log", trace), ...textsIn("output", trace)]
      .filter(Boolean)
      .join("\n                ") || "(nothing)"
  );
}

/** Where the message is a text, the name must stand in it too. */
function judgeNameInText(trial: Trial, trace: Trace): string[] {
  const { name } = trial.run.expect;
  const place = placeOf(trial);
  const shows = name === undefined || textsIn(place, trace).some((text) => text.includes(name));
  return unless(
    shows,
    `the name ${name} does not show (\`run.expect.seen_in\`: ${place}); take \`run.expect.name\` out, or let the program show it`,
  );
}

/** What else the caller caught beside the promised error. */
function judgeCompany(trial: Trial, trace: Trace): string[] {
  if (placeOf(trial) !== "caller" || !showsIn("caller", trial.expected, trace)) return [];
  return errorsIn("caller", trace)
    .filter((error) => !isExpected(trial.expected, error))
    .map(
      ({ name, message }) => `a second error comes with it: ${name}: ${message}; one pair shows one fault`,
    );
}

/** Complaints about the fixed program: the declared answer, and nothing of the broken one's error. */
export function judgeFixed(trial: Trial, trace: Trace): string[] {
  const { expected, run } = trial;
  const { error, status, body, outcome, exit_code } = observedOf(trial, trace);
  const place = placeOf(trial);
  if (error !== null) return [`it fails: ${error.name}: ${error.message}`];
  if (exit_code !== null) return judgeEnd(trial, trace, exit_code);
  const isDeclared = run.fixed.body !== undefined && trace.answers.at(-1)?.body === run.fixed.body;
  const asked = {
    ...trace,
    invocations: trace.invocations.filter((invocation) => isAskedFor(trial, invocation)),
  };
  const clean = !showsIn("tail", expected, place === "tail" ? trace : asked);
  const answered = status === run.fixed.status || (status === null && run.kind === "event");
  const promised = run.fixed.outcome ?? "ok";
  return [
    ...unless(clean, "the tail event still tells of the broken program's error"),
    ...unless(place !== "log" || !showsIn("log", expected, trace), "its console still shows the error"),
    ...unless(
      place !== "response" || isDeclared || !showsIn("response", expected, trace),
      "its answer still shows the error",
    ),
    ...unless(
      answered,
      `it answers ${status}, not ${run.fixed.status} (\`run.fixed.status\`); body: ${body}`,
    ),
    ...unless(
      run.fixed.body === undefined || isDeclared,
      `its body is not the declared one (\`run.fixed.body\`)${compare(run.fixed.body ?? "", body ?? "(none)")}`,
    ),
    ...unless(outcome === promised, `its outcome is ${outcome}, not ${promised} (\`run.fixed.outcome\`)`),
  ];
}

/** The same for a command: it ends well, and its terminal shows what is declared. */
function judgeEnd({ expected, run }: Trial, trace: Trace, exitCode: number): string[] {
  const { body, outcome } = run.fixed;
  return [
    ...unless(exitCode === 0, `it ends with exit code ${exitCode}${compare("exit code 0", told(trace))}`),
    ...unless(!showsIn("output", expected, trace), "its output still shows the error"),
    ...unless(
      body === undefined || showsIn("output", body, trace),
      `its output has not the declared body (\`run.fixed.body\`)${compare(body ?? "", told(trace))}`,
    ),
    ...unless(outcome === undefined, "a command has no outcome; take `run.fixed.outcome` out"),
  ];
}

const unless = (holds: boolean, complaint: string): string[] => (holds ? [] : [complaint]);

const compare = (promised: string, came: string): string =>
  `\n      promised: ${promised}\n      came:     ${mask(came)}`;
