/** Runs a command in a trial's folder, cut off from the user's settings, and keeps what the terminal shows. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync, symlinkSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { writeInside } from "./folder.ts";
import { packageFolders } from "./tools.ts";

const LIMIT_MS = 60_000;

/** Runs a command to its end, or until the terminal shows a text. `env` adds to a small environment of its own. */
export async function runCommand(
  command: string,
  args: string[],
  folder: string,
  { env = {}, until }: { env?: Record<string, string>; until?: string | undefined } = {},
): Promise<Ended> {
  furnish(folder);
  const shown = join(folder, HOME, "output");
  const log = openSync(shown, "w");
  const child = spawn(command, args, {
    cwd: folder,
    stdio: ["ignore", log, log],
    detached: true,
    env: { ...environment(folder), ...env },
  });
  const stop = () => process.kill(-(child.pid ?? 0), "SIGKILL");
  const limit = setTimeout(stop, LIMIT_MS);
  let isStopped = false;
  const watch = setInterval(() => {
    if (until === undefined || isStopped || !readFileSync(shown, "utf8").includes(until)) return;
    isStopped = true;
    stop();
  }, 50);
  const [code] = (await once(child, "close").finally(() => {
    clearTimeout(limit);
    clearInterval(watch);
    closeSync(log);
  })) as [number | null];
  return { exit: isStopped ? 0 : (code ?? 1), output: readable(readFileSync(shown, "utf8"), folder) };
}

/** What a user's machine has, and what would otherwise go to the network: `npx` and wrangler's search for updates. */
function furnish(folder: string): void {
  const [packages = ""] = packageFolders();
  if (!existsSync(join(folder, "node_modules"))) symlinkSync(packages, join(folder, "node_modules"));
  writeInside(folder, `${HOME}/bin/npx`, '#!/bin/sh\nexec "$@"\n', 0o755);
  const upToDate = JSON.stringify({ latest: null, lastUpdate: Date.now() });
  writeInside(folder, `${HOME}/update-check/wrangler-latest.json`, upToDate);
}

const HOME = ".home";

function environment(folder: string): Record<string, string> {
  const home = join(folder, HOME);
  const packages = packageFolders().map((path) => join(path, ".bin"));
  const path = [join(home, "bin"), ...packages, dirname(process.execPath), process.env.PATH ?? ""];
  return {
    PATH: path.join(delimiter),
    HOME: home,
    TMPDIR: home,
    ...(process.env.PROVE_PACKAGES ? { PROVE_PACKAGES: process.env.PROVE_PACKAGES } : {}),
    CI: "1",
    NO_COLOR: "1",
    // A seventh of the time of each wrangler goes into compiling it.
    NODE_COMPILE_CACHE: join(packageFolders().at(-1) ?? home, ".cache/compile"),
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_WRITE_LOGS: "false",
    CLOUDFLARE_API_BASE_URL: "http://127.0.0.1:9/client/v4",
  };
}

/** Terminal output as text: no colours, no path of this machine, no addresses in its memory, no trailing blanks. */
export function readable(output: string, folder: string): string {
  const text = stripVTControlCharacters(output).replaceAll(folder, ".");
  return packageFolders()
    .reduce((shown, packages) => shown.replaceAll(packages, "./node_modules"), text)
    .replace(/^stack: .*\n?/gm, "")
    .replace(/[ \t]+$/gm, "")
    .trim();
}

export interface Ended {
  exit: number;
  output: string;
}
