/** What running an experiment gave: complaints, and the proof as it would be committed. */
import type { Proof } from "../../src/data/proof.ts";
import { DEFAULT_COMPATIBILITY_DATE } from "../../src/data/run.ts";
import type { Experiment } from "./experiment.ts";
import { judgeBroken, judgeFixed } from "./judge.ts";
import { observedOf } from "./observed.ts";
import { simulatorOf, toolOf } from "./tools.ts";
import type { Trace } from "./trace.ts";

export interface Verdict {
  experiment: Experiment;
  /** Complaints about each side; empty is good. */
  broken: string[];
  fixed: string[];
  proof: Proof;
  traces: { broken: Trace; fixed: Trace };
}

/** Judges both sides; the proof keeps its date while what was captured stays the same. */
export function verdictOf(experiment: Experiment, broken: Trace, fixed: Trace, today: string): Verdict {
  const { run } = experiment;
  const committed = experiment.folder.proofs[experiment.pair.id];
  const runs = toolOf(experiment);
  const isRuntime = runs.tool === "workerd" && experiment.pair.syntax !== "config";
  const captured = {
    ...runs,
    simulator: simulatorOf(experiment),
    compatibility_date: isRuntime ? (run.compatibility_date ?? DEFAULT_COMPATIBILITY_DATE) : null,
    compatibility_flags: isRuntime ? run.compatibility_flags : [],
    broken: observedOf(experiment.broken, broken),
    fixed: observedOf(experiment.fixed, fixed),
  };
  const { tool, version, simulator, ...content } = captured;
  return {
    experiment,
    broken: judgeBroken(experiment.broken, broken),
    fixed: judgeFixed(experiment.fixed, fixed),
    traces: { broken, fixed },
    proof: {
      tool,
      version,
      simulator,
      date: committed && isSame(committed, content) ? committed.date : today,
      ...content,
    },
  };
}

function isSame(committed: Proof, content: Omit<Proof, "tool" | "version" | "simulator" | "date">): boolean {
  const { tool: _tool, version: _version, simulator: _simulator, date: _date, ...rest } = committed;
  return JSON.stringify(rest) === JSON.stringify(content);
}

export const isProved = ({ broken, fixed }: Verdict): boolean => broken.length === 0 && fixed.length === 0;

/** The text of the proof's file. */
export const proofText = (proof: Proof): string => `${JSON.stringify(proof, null, 2)}\n`;
