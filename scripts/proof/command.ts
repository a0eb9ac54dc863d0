/** Runs a command in a trial's own folder, cut off from the user's settings, and keeps what the terminal shows. */
import { spawn } from "node:child_process";
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, normalize } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { packageFolders } from "./tools.ts";

/** A folder of its own with these files; `use` works in it, then it is gone. */
export async function inFolder<T>(
  files: Record<string, string>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "proof-")));
  try {
    for (const [path, text] of Object.entries(files)) writeInside(folder, path, text);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeInside(folder: string, path: string, text: string): void {
  if (normalize(path).startsWith("..")) throw new Error(`"${path}" leaves the trial's folder`);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Runs a command to its end. `env` adds to a small environment without network access to Cloudflare. */
export async function runCommand(
  command: string,
  args: string[],
  folder: string,
  env: Record<string, string>,
): Promise<Ended> {
  const home = join(folder, ".home");
  const packages = packageFolders();
  mkdirSync(join(home, "update-check"), { recursive: true });
  writeFileSync(
    join(home, "update-check/wrangler-latest.json"),
    JSON.stringify({ latest: null, lastUpdate: Date.now() }),
  );
  try {
    symlinkSync(packages[0] ?? "", join(folder, "node_modules"));
  } catch {
    // the trial brings its own
  }
  const log = openSync(join(home, "output"), "w");
  const exit = await new Promise<number>((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: folder,
      stdio: ["ignore", log, log],
      timeout: 60_000,
      env: {
        PATH: [
          ...packages.map((path) => join(path, ".bin")),
          dirname(process.execPath),
          process.env.PATH,
        ].join(delimiter),
        HOME: home,
        TMPDIR: home,
        ...(process.env.PROVE_PACKAGES ? { PROVE_PACKAGES: process.env.PROVE_PACKAGES } : {}),
        CI: "1",
        NO_COLOR: "1",
        WRANGLER_SEND_METRICS: "false",
        WRANGLER_WRITE_LOGS: "false",
        CLOUDFLARE_API_BASE_URL: "http://127.0.0.1:9/client/v4",
        ...env,
      },
    });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
  closeSync(log);
  return { exit, output: readable(readFileSync(join(home, "output"), "utf8"), folder) };
}

/** Terminal output as text: no colours, no path of this machine, no trailing blanks. */
export function readable(output: string, folder: string): string {
  return stripVTControlCharacters(output)
    .replaceAll(folder, ".")
    .replace(/[ \t]+$/gm, "")
    .trim();
}

export interface Ended {
  exit: number;
  output: string;
}
