/** Runs trials with wrangler: configuration is read, projects are bundled, nothing is uploaded. */
import { join } from "node:path";
import { DEFAULT_COMPATIBILITY_DATE } from "../../src/data/run.ts";
import { runCommand } from "./command.ts";
import { helpersOf, type Trial } from "./experiment.ts";
import { inFolder } from "./folder.ts";
import { wranglerProgram } from "./tools.ts";
import { emptyTrace, type Trace } from "./trace.ts";

const READER = join(import.meta.dirname, "read-config.ts");

/** `wrangler deploy --dry-run` in a project made of the trial's files. */
export function bundle(trial: Trial): Promise<Trace> {
  const args = trial.run.kind === "wrangler-bundle" ? trial.run.args : [];
  return inFolder(projectOf(trial), async (folder) => ({
    ...emptyTrace(),
    ...(await runCommand(
      process.execPath,
      ["--no-warnings", wranglerProgram(), "deploy", "--dry-run", ...args],
      folder,
      { env: { WRANGLER_HIDE_BANNER: "true" } },
    )),
  }));
}

/** Reads every configuration with wrangler's own reader, all in one process. */
export async function readConfigs(trials: Trial[]): Promise<Map<Trial, Trace>> {
  if (trials.length === 0) return new Map();
  const files = Object.fromEntries(
    trials.flatMap((trial, index) =>
      Object.entries(projectOf(trial)).map(([path, text]) => [`${index}/${path}`, text]),
    ),
  );
  const paths = trials.map((trial, index) => `${index}/${configName(trial)}`);
  return inFolder(files, async (folder) => {
    const { exit, output } = await runCommand(process.execPath, ["--no-warnings", READER, ...paths], folder);
    if (exit !== 0) throw new Error(`wrangler's configuration reader failed:\n${output}`);
    const readings = JSON.parse(output.slice(output.lastIndexOf("\n") + 1)) as Pick<
      Trace,
      "exit" | "output"
    >[];
    return new Map(trials.map((trial, index) => [trial, { ...emptyTrace(), ...readings[index] }]));
  });
}

/** The trial as a project: the pair's file where a user has it, and the files that the run adds. */
function projectOf(trial: Trial): Record<string, string> {
  const { run, file, files, syntax } = trial;
  const added = run.kind === "wrangler-bundle" ? run.files : {};
  const text = files[file] ?? "";
  if (syntax === "config") return { ...added, [configName(trial)]: text };
  const main = `src/index.${file.slice(file.lastIndexOf(".") + 1)}`;
  const config = {
    name: "shop",
    main,
    compatibility_date: run.compatibility_date ?? DEFAULT_COMPATIBILITY_DATE,
    compatibility_flags: run.compatibility_flags,
  };
  return {
    "wrangler.jsonc": JSON.stringify(config),
    ...Object.fromEntries(helpersOf(trial).map((helper) => [`src/${helper}`, files[helper] ?? ""])),
    [main]: text,
    ...added,
  };
}

const configName = ({ file }: Trial): string => `wrangler.${file.slice(file.lastIndexOf(".") + 1)}`;
