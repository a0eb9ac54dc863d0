/**
 * Exempt pairs that do not say how they would run are run with guessed surroundings, when PROVE_SLOW is
 * set: if a message of the record comes out, the exemption is no longer needed.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { guessedExperimentsOf, messagesSeen } from "../scripts/proof/exemption.ts";
import type { Trial } from "../scripts/proof/experiment.ts";
import { runInWorkerd } from "../scripts/proof/runtime.ts";
import { emptyTrace, type Trace } from "../scripts/proof/trace.ts";
import { folders, NOT_NEEDED } from "./prove-pairs.ts";

describe.runIf(process.env.PROVE_SLOW)("exempt pairs", () => {
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
