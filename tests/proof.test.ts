/**
 * Runs every program in the real runtime: the broken one fails with exactly its own error, the fixed one
 * is clean, and the committed proof is what came out.
 */
import { isCommand } from "../scripts/proof/experiment.ts";
import { experiments, provePairs } from "./prove-pairs.ts";

provePairs(experiments.filter((experiment) => !isCommand(experiment.run)));
