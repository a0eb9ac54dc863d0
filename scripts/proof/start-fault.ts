/** Why the runtime refused to start, read from what it printed. */
import type { Caught } from "./trace.ts";

/** An exception of the program if there is one, else the first complaint, else what was thrown before the runtime ran. */
export function startFault(log: string[], thrown: Error | null): Caught {
  const complaints = log
    .join("\n")
    .split(/^(?=service [^ ]+: )/m)
    .filter((complaint) => SERVICE.test(complaint));
  const told = complaints.find((complaint) => complaint.includes(": Uncaught ")) ?? complaints[0];
  if (told !== undefined) return faultOf(told);
  return { name: thrown?.name ?? "Error", message: thrown?.message ?? log.join("\n"), properties: {} };
}

const SERVICE = /^service [^ ]+: /;

/** `service …: Uncaught TypeError: text` and the stack after it → name and text. */
function faultOf(line: string): Caught {
  const text = line.replace(SERVICE, "");
  const uncaught = /^Uncaught (?:([\w.]+): )?([\s\S]*?)(?:\n {2}at [\s\S]*)?$/.exec(text);
  if (uncaught === null) return { name: "Error", message: text.trim(), properties: {} };
  return { name: uncaught[1] ?? "Error", message: (uncaught[2] ?? "").trim(), properties: {} };
}
