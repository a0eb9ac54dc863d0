/** The same for what a command proves: wrangler's configuration, its bundles, the shell. */
import { isCommand } from "../scripts/proof/experiment.ts";
import { experiments, provePairs } from "./prove-pairs.ts";

provePairs(experiments.filter((experiment) => isCommand(experiment.run)));
