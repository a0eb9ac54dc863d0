/** Why the runtime refused to start, read from what it printed. */
import type { Caught } from "./trace.ts";

/** The first error in the runtime's log; without one, what was thrown before the runtime ran. */
export function startFault(log: string[], thrown: Error | null): Caught {
  const line = log.find((entry) => entry.includes("Uncaught")) ?? log.find((entry) => SERVICE.test(entry));
  if (line !== undefined) return faultOf(line.slice(Math.max(0, line.search(SERVICE))));
  return { name: thrown?.name ?? "Error", message: thrown?.message ?? log.join("\n"), properties: {} };
}

const SERVICE = /^service [^ ]+: /m;

/** `service …: Uncaught TypeError: text` and the stack after it → name and text. */
function faultOf(line: string): Caught {
  const text = line.replace(SERVICE, "");
  const uncaught = /^Uncaught (?:([\w.]+): )?([\s\S]*?)(?:\n {2}at [\s\S]*)?$/.exec(text);
  if (uncaught === null) return { name: "Error", message: text.trim(), properties: {} };
  return { name: uncaught[1] ?? "Error", message: (uncaught[2] ?? "").trim(), properties: {} };
}
