/** Named tests for pairs that are run: what the proof tests share. */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Experiment, experimentsOf } from "../scripts/proof/experiment.ts";
import { judgeBroken, judgeFixed } from "../scripts/proof/judge.ts";
import { runExperiments } from "../scripts/proof/run-all.ts";
import { isProved, type Verdict } from "../scripts/proof/verdict.ts";
import { readSource } from "../src/data/read.ts";

export const { folders } = readSource(join(import.meta.dirname, "../src/data"));
export const experiments = experimentsOf(folders);
export const NOT_NEEDED =
  "the exemption is no longer needed: take `exempt` out of the pair, and say how it runs";

/** Runs these pairs once, and has one test for each. Slow pairs run when PROVE_SLOW is set. */
export function provePairs(all: Experiment[]): void {
  const slow = process.env.PROVE_SLOW ? [] : all.filter(({ run }) => run.slow !== undefined);
  const ordinary = all.filter((experiment) => !slow.includes(experiment));
  const verdicts = new Map<string, Verdict>();
  const verdictOf = (name: string): Verdict => {
    const verdict = verdicts.get(name);
    if (verdict === undefined) throw new Error(`${name} did not run`);
    return verdict;
  };

  beforeAll(async () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const verdict of await runExperiments(ordinary, today)) {
      verdicts.set(verdict.experiment.name, verdict);
    }
  }, 900_000);

  describe("pairs", () => {
    for (const { name, pair } of ordinary) {
      if (pair.exempt === null) test(`${name} is proved`, () => expectProved(verdictOf(name)));
    }
    for (const { name, run } of slow) test.skip(`${name} is proved (slow: ${run.slow})`);
  });

  const exempt = ordinary.filter(({ pair }) => pair.exempt !== null);
  if (exempt.length === 0) return;
  describe("exempt pairs", () => {
    for (const { name, folder, pair } of exempt) {
      test(`${name} cannot be reproduced here`, () => {
        expect(isProved(verdictOf(name)), NOT_NEEDED).toBe(false);
        expect(folder.proofs[pair.id], "an exempt pair has no proof").toBeUndefined();
      });
    }
  });
}

function expectProved({ experiment, broken, fixed, traces, proof }: Verdict): void {
  const { folder, pair } = experiment;
  expect(broken, "the broken program").toEqual([]);
  expect(fixed, "the fixed program").toEqual([]);
  const mistaken = judgeBroken(experiment.broken, traces.fixed);
  expect(mistaken, "the fixed program taken for the broken one").not.toEqual([]);
  const overlooked = judgeFixed(experiment.fixed, traces.broken);
  expect(overlooked, "the broken program taken for the fixed one").not.toEqual([]);
  const hint = `committed proof; \`npm run prove ${folder.id}\` writes it`;
  expect(folder.proofs[pair.id], hint).toEqual(proof);
}
