/** Runs a shell script of a pair. */
import { withApi } from "./api.ts";
import { runCommand } from "./command.ts";
import type { Trial } from "./experiment.ts";
import { inFolder } from "./folder.ts";
import { emptyTrace, type Trace } from "./trace.ts";

export async function runShell({ run, file, files }: Trial): Promise<Trace> {
  if (run.kind !== "shell") return emptyTrace();
  return inFolder({ ...run.files, [file]: files[file] ?? "" }, (folder) =>
    withApi(run.api ?? {}, async (baseUrl) => {
      const env = { CLOUDFLARE_API_BASE_URL: baseUrl, ...run.env };
      const ended = await runCommand("sh", ["-eu", file], folder, { env, until: run.until });
      return { ...emptyTrace(), ...ended };
    }),
  );
}
