/** Serves a project as `npm start` does: `wrangler dev`, with its proxy and its asset router around the Worker. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { QUIET } from "../scripts/run.ts";
import { ROOT } from "./project.ts";

/** Serves a project with `wrangler dev` as long as something is done with it. */
export async function served<T>(
  folder: string,
  use: (origin: string, pid: number) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const child = spawn(
    "wrangler",
    [
      "dev",
      "--ip",
      "127.0.0.1",
      "--port",
      String(port),
      "--show-interactive-dev-session",
      "false",
      "--log-level",
      "error",
      // The build leaves a configuration beside ours; any other project has to name its own.
      ...(folder === ROOT ? [] : ["--config", "wrangler.jsonc"]),
    ],
    {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, ...QUIET },
      detached: true,
    },
  );
  const closed = once(child, "close");
  try {
    const origin = `http://127.0.0.1:${port}`;
    await untilReady(`${origin}/explain`);
    return await use(origin, child.pid ?? 0);
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
    await closed;
  }
}

/** The workerd processes that a process started. */
export function runtimesBelow(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    try {
      parents.set(
        Number(name),
        Number(/PPid:\s+(\d+)/.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1]),
      );
    } catch {
      // It ended in between.
    }
  }
  const isBelow = (one: number): boolean =>
    one === pid || (parents.has(one) && isBelow(parents.get(one) as number));
  return [...parents.keys()].filter(
    (one) => isBelow(one) && readFileSync(`/proc/${one}/cmdline`, "utf8").split("\0")[0]?.includes("workerd"),
  );
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The Worker did not start; its messages are above.");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
