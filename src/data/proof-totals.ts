/** How much is proved, and with what: counts for the page that explains it. A pure function over records. */
import type { Evidence, PublishedError, PublishedPair } from "./published.ts";

/** Counts records and pairs per state, way of running, issuer, reason and tool; the largest first. */
export function proofTotals(errors: PublishedError[]): ProofTotals {
  const pairs = errors.flatMap((error) => error.pairs);
  const runs = pairs.filter(isReproduced);
  return {
    records: errors.length,
    records_with_pairs: errors.filter((error) => error.pairs.length > 0).length,
    records_reproduced: errors.filter((error) => error.pairs.some(isReproduced)).length,
    pairs: pairs.length,
    pairs_reproduced: runs.length,
    by_state: count(pairs, (pair) => pair.verification.state),
    by_kind: count(runs, (pair) => pair.run?.kind),
    by_reason: count(pairs, (pair) => pair.verification.reason ?? undefined),
    by_tool: count(runs, ({ verification: { proof } }) => proof && `${proof.tool} ${proof.version}`),
    by_simulator: count(runs, (pair) => pair.verification.proof?.simulator),
    by_issuer: [...Map.groupBy(errors, (error) => error.issuer)].map(([issuer, those]) => ({
      issuer,
      title: those[0]?.issuer_title ?? issuer,
      records: those.length,
      records_reproduced: those.filter((error) => error.pairs.some(isReproduced)).length,
      pairs: those.flatMap((error) => error.pairs).length,
      pairs_reproduced: those.flatMap((error) => error.pairs).filter(isReproduced).length,
    })),
    slow: runs.filter((pair) => pair.run?.slow !== undefined).length,
  };
}

const isReproduced = (pair: PublishedPair): boolean => pair.verification.state === "reproduced";

/** How many items have each name; those without one do not count. */
function count<T, K extends string>(items: T[], nameOf: (item: T) => K | null | undefined): Count<K>[] {
  const groups = Map.groupBy(items, nameOf);
  return [...groups]
    .flatMap(([name, those]) => (name === null || name === undefined ? [] : { name, count: those.length }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "en"));
}

export interface Count<K extends string = string> {
  name: K;
  count: number;
}

export interface ProofTotals {
  records: number;
  records_with_pairs: number;
  /** Records of which at least one pair was run. */
  records_reproduced: number;
  pairs: number;
  pairs_reproduced: number;
  by_state: Count<Evidence>[];
  /** Reproduced pairs, by how they run. */
  by_kind: Count[];
  /** Exempt pairs, by why they cannot run here. */
  by_reason: Count[];
  /** Reproduced pairs, by tool and version. */
  by_tool: Count[];
  by_simulator: Count[];
  /** In the order of the records. */
  by_issuer: {
    issuer: string;
    title: string;
    records: number;
    records_reproduced: number;
    pairs: number;
    pairs_reproduced: number;
  }[];
  /** Reproduced pairs that run only on request, because they take long. */
  slow: number;
}
