/** The labelled texts: what the benchmark measures must not get worse. */
import { expect, it } from "vitest";
import { readCorpus, resolve } from "../bench/identify/corpus.ts";
import { ours } from "../bench/identify/peers.ts";
import { figures, judge } from "../bench/identify/score.ts";
import { catalog } from "./fixtures.ts";

const method = ours(catalog.errors);

it.each(["dev", "held-out"])("%s: right, and silent about what is not ours", async (name) => {
  const cases = resolve(readCorpus(process.cwd(), name), catalog.errors);
  const outcomes = await judge(method, cases);
  const { positives, top1, top3, negatives, answeredNegatives } = figures(outcomes);
  const wrong = outcomes
    .filter(({ one, place, answered }) => (one.want === null ? answered : place !== 0))
    .map(({ one, first }) => `${one.id}: ${first?.id ?? "nothing"}`);
  expect(positives).toBeGreaterThan(140);
  expect(negatives).toBeGreaterThan(70);
  expect(top1 / positives, wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
  expect(top3 / positives, wrong.join("\n")).toBeGreaterThanOrEqual(0.98);
  expect(answeredNegatives / negatives, wrong.join("\n")).toBeLessThanOrEqual(1 / 30);
});

/** Labelled errors that have no record yet. */
const WITHOUT_RECORD = new Set(["workers-100311"]);

it("every label names a record, but for those that are known to lack one", () => {
  const cases = ["dev", "held-out"].flatMap((name) =>
    resolve(readCorpus(process.cwd(), name), catalog.errors),
  );
  const missing = cases
    .filter(({ want, ids }) => want !== null && ids.size === 0)
    .map(({ want }) => want?.[0] ?? "");
  expect(new Set(missing)).toEqual(WITHOUT_RECORD);
});
