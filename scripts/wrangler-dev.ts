/** `wrangler dev`: a built project on workerd, behind wrangler's proxy and asset router. */
import { type ChildProcess, spawn } from "node:child_process";
import { QUIET } from "./run.ts";

export interface DevOptions {
  /** Folder of the project; the working directory when left out. */
  folder?: string;
  /** Configuration to use in place of the one that the build leaves. */
  config?: string;
  /** What wrangler prints. */
  level?: "warn" | "error";
  /** A process group of its own, so that `stopGroup` ends workerd too. */
  group?: boolean;
}

/** Starts it on a loopback port; its messages go where ours go. Ask `untilAnswers` when it is ready. */
export function wranglerDev(port: number, options: DevOptions = {}): ChildProcess {
  const { folder, config, level = "warn", group = false } = options;
  const args = ["dev", "--ip", "127.0.0.1", "--port", String(port), "--log-level", level];
  args.push("--show-interactive-dev-session", "false", ...(config ? ["--config", config] : []));
  return spawn("wrangler", args, {
    ...(folder ? { cwd: folder } : {}),
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...QUIET },
    detached: group,
  });
}

/** Ends a child that has a group of its own, with everything that it started. */
export function stopGroup(child: ChildProcess): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
}

/** Whether an address gives a good answer within `seconds`; asks five times a second. */
export async function untilAnswers(url: string, seconds = 60): Promise<boolean> {
  for (let tries = 0; tries < seconds * 5; tries++) {
    if ((await fetch(url).catch(() => null))?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}
