/** Why the runtime refused to start, read from what it printed. */
import type { NotStarted } from "./laboratory.ts";
import type { Caught } from "./trace.ts";

/** The first error of the runtime's log, or what Miniflare itself threw before it started one. */
export function startFault({ thrown, log }: NotStarted): Caught {
  const line = log.find((entry) => entry.includes("Uncaught")) ?? log.find((entry) => entry.includes("service core:user:"));
  if (line === undefined) return { name: thrown.name, message: thrown.message, properties: {} };
  return faultOf(line);
}

/** `service …: Uncaught TypeError: text` and the stack after it → name and text. */
function faultOf(line: string): Caught {
  const text = line.replace(/^service core:user:[^:]*: /, "");
  const uncaught = /^Uncaught (?:([\w.]+): )?([\s\S]*?)(?:\n {2}at [\s\S]*)?$/.exec(text);
  if (uncaught === null) return { name: "Error", message: text.trim(), properties: {} };
  return { name: uncaught[1] ?? "Error", message: (uncaught[2] ?? "").trim(), properties: {} };
}
