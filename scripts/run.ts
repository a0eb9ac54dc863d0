/** Child processes of our scripts: output is shown, a failure stops the script with the child's code. */
import { spawn } from "node:child_process";

export interface Ran {
  code: number;
  output: string;
}

/** Runs a command to its end, passing its output through; resolves with its exit code and output. */
export function run(command: string, args: string[], env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["inherit", "pipe", "pipe"],
      env: { ...process.env, ...QUIET, ...env },
    });
    let output = "";
    for (const [stream, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        to.write(chunk);
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Nothing that we start reports home or looks for updates. */
export const QUIET = {
  ASTRO_TELEMETRY_DISABLED: "1",
  WRANGLER_SEND_METRICS: "false",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_LOG_SANITIZE: "true",
};
