/** Serves a project as `npm start` does: `wrangler dev`, with its proxy and its asset router around the Worker. */
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { freePort } from "../scripts/port.ts";
import { stopGroup, untilAnswers, wranglerDev } from "../scripts/wrangler-dev.ts";
import { ROOT } from "./project.ts";

/** Serves a project with `wrangler dev` as long as something is done with it. */
export async function served<T>(
  folder: string,
  use: (origin: string, pid: number) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const child = wranglerDev(port, {
    folder,
    level: "error",
    group: true,
    // The build leaves a configuration beside ours; any other project has to name its own.
    ...(folder === ROOT ? {} : { config: "wrangler.jsonc" }),
  });
  const closed = once(child, "close");
  try {
    const origin = `http://127.0.0.1:${port}`;
    if (!(await untilAnswers(`${origin}/explain`)))
      throw new Error("The Worker did not start; its messages are above.");
    return await use(origin, child.pid ?? 0);
  } finally {
    stopGroup(child);
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
