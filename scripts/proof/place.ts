/** Where an experiment's message shows, and what was seen there. */
import { isCommand, type Trial } from "./experiment.ts";
import { mask } from "./mask.ts";
import type { Caught, Trace } from "./trace.ts";

export const PLACES = ["caller", "response", "tail", "log", "start", "output"] as const;
export type Place = (typeof PLACES)[number];

/** A command has nothing but its terminal, a start that fails nothing but the start. */
export function placeOf({ run }: Trial): Place {
  if (isCommand(run)) return "output";
  if (run.kind === "startup" || run.kind === "runtime-config") return "start";
  return run.expect.seen_in;
}

/** The errors in a place; the places that hold only text have none. */
export function errorsIn(place: Place, { start, answers, invocations }: Trace): Caught[] {
  if (place === "start") return start === null ? [] : [start];
  if (place === "caller") return answers.flatMap(({ error }) => error ?? []);
  if (place !== "tail") return [];
  return invocations.flatMap(({ exceptions }) =>
    exceptions.map((exception) => ({ ...exception, properties: {} })),
  );
}

/** The texts in a place that holds text. */
export function textsIn(place: Place, { answers, invocations, console, output }: Trace): string[] {
  if (place === "response") return [answers.at(-1)?.body ?? ""];
  if (place === "log") return [...invocations.flatMap(({ logs }) => logs), ...console];
  return place === "output" ? [output ?? ""] : [];
}

/** Whether the promised message shows in a place: the whole message of an error, or part of a text. */
export function showsIn(place: Place, expected: string, trace: Trace): boolean {
  return (
    errorsIn(place, trace).some((error) => isExpected(expected, error)) ||
    textsIn(place, trace).some((text) => squeeze(mask(text)).includes(squeeze(mask(expected))))
  );
}

/** Whether this is the message that the record promises, with or without what precedes it on a console. */
export function isExpected(expected: string, { name, message }: Caught): boolean {
  return [message, `${name}: ${message}`, `Uncaught ${name}: ${message}`].some(
    (text) => mask(text) === mask(expected),
  );
}

/** Terminals break and indent lines as they like. */
const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();
