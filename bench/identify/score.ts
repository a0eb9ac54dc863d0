/** Right and wrong answers, counted. */
import type { Resolved } from "./corpus.ts";
import type { Method } from "./peers.ts";

export interface Outcome {
  one: Resolved;
  /** Place of the first right answer from 0; -1: none. */
  place: number;
  answered: boolean;
  /** Id and score of the first answer. */
  first: { id: string; score: number | null } | null;
  ms: number;
}

export interface Figures {
  positives: number;
  top1: number;
  top3: number;
  negatives: number;
  answeredNegatives: number;
}

/** Runs a method over labelled texts. */
export async function judge(method: Method, cases: Resolved[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of cases) {
    const start = performance.now();
    const ranked = await method.rank(one.text);
    outcomes.push({
      one,
      place: ranked.findIndex(({ id }) => one.ids.has(id)),
      answered: ranked.length > 0,
      first: ranked[0] ?? null,
      ms: performance.now() - start,
    });
  }
  return outcomes;
}

/** Counts. A case whose record is missing counts as a miss. */
export function figures(outcomes: Outcome[]): Figures {
  const positives = outcomes.filter(({ one }) => one.want !== null);
  const negatives = outcomes.filter(({ one }) => one.want === null);
  return {
    positives: positives.length,
    top1: positives.filter(({ place }) => place === 0).length,
    top3: positives.filter(({ place }) => place >= 0 && place < 3).length,
    negatives: negatives.length,
    answeredNegatives: negatives.filter(({ answered }) => answered).length,
  };
}

/** How often the first answer is right, by its score. Negatives count as wrong. */
export function calibration(
  outcomes: Outcome[],
  edges: number[],
): { from: number; to: number; answers: number; right: number; mean: number }[] {
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? 1;
    const inside = outcomes.filter(
      ({ first }) =>
        first?.score != null && first.score >= from && (first.score < to || (to === 1 && first.score === 1)),
    );
    const mean = inside.reduce((sum, { first }) => sum + (first?.score ?? 0), 0) / (inside.length || 1);
    return {
      from,
      to,
      answers: inside.length,
      right: inside.filter(({ place }) => place === 0).length,
      mean,
    };
  });
}

/** The value below which a share of the sorted values lies. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
