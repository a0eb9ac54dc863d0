/**
 * Tests the harness itself: one pair of each sort is run with a fault put in, and the judgement that
 * answers for that fault, and no other, must turn red.
 */

import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { guessedExperimentsOf, messagesSeen } from "../scripts/proof/exemption.ts";
import { type Experiment, experimentsOf, type Trial } from "../scripts/proof/experiment.ts";
import { judgeBroken, judgeFixed } from "../scripts/proof/judge.ts";
import { runExperiments } from "../scripts/proof/run-all.ts";
import { runInWorkerd } from "../scripts/proof/runtime.ts";
import type { Trace } from "../scripts/proof/trace.ts";
import { isProved, type Verdict } from "../scripts/proof/verdict.ts";
import { readSource } from "../src/data/read.ts";
import type { Run } from "../src/data/run.ts";
import type { Message } from "../src/data/schema.ts";

const TODAY = "2026-11-21";
const { folders } = readSource(join(import.meta.dirname, "../src/data"));
const experiments = experimentsOf(folders).filter(
  ({ run, pair }) => run.slow === undefined && pair.exempt === null,
);
const samples = onePerSort(experiments);

/** The first pair of each way of running and of each place where an error shows. */
function onePerSort(experiments: Experiment[]): Experiment[] {
  const sorts = Map.groupBy(experiments, ({ run }) =>
    run.kind === "event" ? run.event : `${run.kind} ${run.expect.seen_in}`,
  );
  return [...sorts.values()].flatMap(([first]) => first ?? []);
}

/** The same experiment with its two files swapped. */
function swapped(experiment: Experiment): Experiment {
  const { broken, fixed } = experiment;
  return { ...experiment, broken: { ...broken, file: fixed.file }, fixed: { ...fixed, file: broken.file } };
}

const withExpect = (trial: Trial, expect: Partial<Run["expect"]>): Trial => ({
  ...trial,
  run: { ...trial.run, expect: { ...trial.run.expect, ...expect } },
});

const withFixed = (trial: Trial, fixed: Partial<Run["fixed"]>): Trial => ({
  ...trial,
  run: { ...trial.run, fixed: { ...trial.run.fixed, ...fixed } },
});

let truths: Verdict[] = [];
let swaps: Verdict[] = [];
beforeAll(async () => {
  const verdicts = await runExperiments([...samples, ...samples.map(swapped)], TODAY);
  [truths, swaps] = [verdicts.slice(0, samples.length), verdicts.slice(samples.length)];
}, 300_000);

describe.each(samples.map(({ name }, index) => ({ name, index })))("$name", ({ index }) => {
  const truth = () => truths[index] as Verdict;
  const brokenAs = (trial: Trial) => judgeBroken(trial, truth().traces.broken);
  const fixedAs = (trial: Trial) => judgeFixed(trial, truth().traces.fixed);

  test("holds as it is", () => {
    expect(truth().broken).toEqual([]);
    expect(truth().fixed).toEqual([]);
  });

  test("swapped: the fixed program is no broken one, the broken program no fixed one", () => {
    const { broken, fixed } = swaps[index] as Verdict;
    expect(broken).not.toEqual([]);
    expect(fixed).not.toEqual([]);
  });

  test("a word of the message", () => {
    const { broken } = truth().experiment;
    const words = broken.expected.split(" ");
    const last = words[words.length - 1] ?? "";
    expect(brokenAs({ ...broken, expected: [...words.slice(0, -1), `not-${last}`].join(" ") })).toHaveLength(
      1,
    );
  });

  test("a property that the error does not have", () => {
    const { broken } = truth().experiment;
    const properties = { ...broken.run.expect.properties, overlooked: true };
    expect(brokenAs(withExpect(broken, { properties }))).toEqual([expect.stringContaining("`overlooked`")]);
  });

  test("another outcome", () => {
    const { broken, fixed } = truth().experiment;
    expect(brokenAs(withExpect(broken, { outcome: "canceled" }))).toEqual([
      expect.stringContaining("outcome"),
    ]);
    expect(fixedAs(withFixed(fixed, { outcome: "canceled" }))).toEqual([expect.stringContaining("outcome")]);
  });

  test("another name", () => {
    const { broken } = truth().experiment;
    expect(brokenAs(withExpect(broken, { name: "CartError" }))).not.toEqual([]);
  });

  test("another body", () => {
    const { fixed } = truth().experiment;
    expect(fixedAs(withFixed(fixed, { body: "something else" }))).toEqual([expect.stringContaining("body")]);
  });
});

describe("what the record does not promise", () => {
  const [sample] = samples;
  const truth = () => truths[0] as Verdict;

  test("a second error beside the promised one", () => {
    const { traces } = truth();
    const second = {
      status: null,
      body: null,
      error: { name: "Error", message: "something else", properties: {} },
    };
    const trace = { ...traces.broken, answers: [...traces.broken.answers, second] };
    expect(judgeBroken((sample as Experiment).broken, trace)).toEqual([
      expect.stringContaining("second error"),
    ]);
  });

  test("a property that the run lost", () => {
    const { experiment, traces } = truth();
    const [answer] = traces.broken.answers;
    const remote = withExpect(experiment.broken, { properties: { remote: true } });
    expect(judgeBroken(remote, traces.broken)).toEqual([]);
    const error = answer?.error && { ...answer.error, properties: {} };
    const trace = { ...traces.broken, answers: [{ status: null, body: null, error: error ?? null }] };
    expect(judgeBroken(remote, trace)).toEqual([expect.stringContaining("`remote`")]);
  });

  test("another status of the fixed program", () => {
    const { experiment, traces } = truth();
    expect(judgeFixed(withFixed(experiment.fixed, { status: 418 }), traces.fixed)).toEqual([
      expect.stringContaining("418"),
    ]);
  });
});

test("an exemption that is not needed is found out without a `run`", async () => {
  const isPlain = ({ run, pair }: Experiment) =>
    run.kind === "request" &&
    run.expect.seen_in === "caller" &&
    Object.keys(run.bindings).length === 0 &&
    pair.syntax === "module";
  const sample = experiments.find(isPlain) as Experiment;
  const exempt = { reason: "not-simulated" as const, detail: "It is said to be impossible." };
  const record = { ...sample.folder.record, pairs: [{ ...sample.pair, run: null, exempt }] };
  const [guessed] = guessedExperimentsOf([{ ...sample.folder, record }]) as [Experiment];
  const traces = await runInWorkerd([guessed.broken]);
  const shown = [{ ...(record.messages[sample.run.expect.message] as Message), kind: "printed" as const }];
  expect(messagesSeen({ messages: shown }, traces.get(guessed.broken) as Trace)).toHaveLength(1);
});

test("a program that does not start leaves its neighbours alone", async () => {
  const [sample] = samples as [Experiment];
  const trial = { ...sample.broken, file: "no-start.js", files: { "no-start.js": "export default {" } };
  const verdicts = await runExperiments([sample, { ...sample, broken: trial, fixed: trial }], TODAY);
  expect(verdicts.map(isProved)).toEqual([true, false]);
});
