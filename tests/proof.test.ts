/**
 * Runs every pair in the real runtime: the broken program fails with exactly its own error, the fixed one
 * is clean, and the committed proof is what came out. Slow pairs run when PROVE_SLOW is set.
 */

import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { guessedExperimentsOf, messagesSeen } from "../scripts/proof/exemption.ts";
import { experimentsOf, type Trial } from "../scripts/proof/experiment.ts";
import { judgeBroken, judgeFixed } from "../scripts/proof/judge.ts";
import { runExperiments } from "../scripts/proof/run-all.ts";
import { runInWorkerd } from "../scripts/proof/runtime.ts";
import { emptyTrace, type Trace } from "../scripts/proof/trace.ts";
import { isProved, type Verdict } from "../scripts/proof/verdict.ts";
import { readSource } from "../src/data/read.ts";

const { folders } = readSource(join(import.meta.dirname, "../src/data"));
const experiments = experimentsOf(folders);
const slow = process.env.PROVE_SLOW ? [] : experiments.filter(({ run }) => run.slow !== undefined);
const ordinary = experiments.filter((experiment) => !slow.includes(experiment));
const NOT_NEEDED = "the exemption is no longer needed: take `exempt` out of the pair, and say how it runs";
const verdicts = new Map<string, Verdict>();

beforeAll(async () => {
  const today = new Date().toISOString().slice(0, 10);
  for (const verdict of await runExperiments(ordinary, today)) verdicts.set(verdict.experiment.name, verdict);
}, 600_000);

const verdictOf = (name: string): Verdict => {
  const verdict = verdicts.get(name);
  if (verdict === undefined) throw new Error(`${name} did not run`);
  return verdict;
};

describe("pairs", () => {
  for (const { name, folder, pair } of ordinary.filter(({ pair }) => pair.exempt === null)) {
    test(`${name} is proved`, () => {
      const { broken, fixed, proof } = verdictOf(name);
      expect(broken, "the broken program").toEqual([]);
      expect(fixed, "the fixed program").toEqual([]);
      const { experiment, traces } = verdictOf(name);
      expect(
        judgeBroken(experiment.broken, traces.fixed),
        "the fixed program taken for the broken one",
      ).not.toEqual([]);
      expect(
        judgeFixed(experiment.fixed, traces.broken),
        "the broken program taken for the fixed one",
      ).not.toEqual([]);
      expect(folder.proofs[pair.id], `committed proof; \`npm run prove ${folder.id}\` writes it`).toEqual(
        proof,
      );
    });
  }
  for (const { name, run } of slow) test.skip(`${name} is proved (slow: ${run.slow})`);
});

describe("exempt pairs", () => {
  for (const { name, folder, pair } of ordinary.filter(({ pair }) => pair.exempt !== null)) {
    test(`${name} cannot be reproduced here`, () => {
      expect(isProved(verdictOf(name)), NOT_NEEDED).toBe(false);
      expect(folder.proofs[pair.id], "an exempt pair has no proof").toBeUndefined();
    });
  }
});

/** Those that do not say how they would run are run with a guess, where it pays to wait. */
describe.runIf(process.env.PROVE_SLOW)("exempt pairs, with guessed surroundings", () => {
  const guessed = guessedExperimentsOf(folders);
  let traces = new Map<Trial, Trace>();
  beforeAll(async () => {
    traces = await runInWorkerd(guessed.map(({ broken }) => broken));
  }, 1_800_000);

  for (const { name, folder, broken } of guessed) {
    test(`${name} does not show its message`, () => {
      const seen = messagesSeen(folder.record, traces.get(broken) ?? emptyTrace());
      expect(seen, NOT_NEEDED).toEqual([]);
    });
  }
});
