/** Runs a shell script of a pair. */
import { inFolder, runCommand } from "./command.ts";
import type { Trial } from "./experiment.ts";
import { emptyTrace, type Trace } from "./trace.ts";

export function runShell({ run, file, files }: Trial): Promise<Trace> {
  const [added, env] = run.kind === "shell" ? [run.files, run.env] : [{}, {}];
  return inFolder({ ...added, [file]: files[file] ?? "" }, async (folder) => ({
    ...emptyTrace(),
    ...(await runCommand("sh", ["-eu", file], folder, env)),
  }));
}
