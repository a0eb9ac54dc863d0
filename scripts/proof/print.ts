/** Verdicts for the terminal. */
import type { Observed } from "../../src/data/proof.ts";
import { isProved, type Verdict } from "./verdict.ts";

/** One line: for a run of everything. */
export function printLine({ experiment }: Verdict, kept: string): void {
  console.log(`PROVED ${experiment.name}  (${kept})`);
}

/** All that came out. */
export function printVerdict(verdict: Verdict, kept: string): void {
  const { experiment, proof } = verdict;
  const { exempt } = experiment.pair;
  const date = proof.compatibility_date === null ? "" : `, compatibility date ${proof.compatibility_date}`;
  const state = isProved(verdict) ? "PROVED" : exempt ? "EXEMPT" : "FAILED";
  console.log(`\n${state} ${experiment.name}  (${proof.tool} ${proof.version}${date})`);
  printSide("broken", proof.broken, verdict.broken);
  printSide("fixed ", proof.fixed, verdict.fixed);
  console.log(`  ${kept}`);
  if (exempt && isProved(verdict)) console.log("  The exemption is no longer needed: take `exempt` out.");
}

function printSide(
  side: string,
  { error, outcome, status, body, output }: Observed,
  complaints: string[],
): void {
  const seen = [
    error && `${error.name}: ${error.message}`,
    error && Object.keys(error.properties).length > 0 && JSON.stringify(error.properties),
    status !== null && `${status} ${JSON.stringify(body)}`,
    outcome && `outcome ${outcome}`,
    output && `output:\n${output.replace(/^/gm, "      | ")}`,
  ].filter(Boolean);
  console.log(`  ${side}  ${seen.join("\n          ")}`);
  for (const complaint of complaints) console.log(`    ✗ ${complaint}`);
}
