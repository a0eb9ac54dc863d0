/** Starts a program in workerd with nothing around it: what the runtime says when it refuses to start. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { DEFAULT_COMPATIBILITY_DATE } from "../../src/data/run.ts";
import type { Trial } from "./experiment.ts";
import { inFolder } from "./folder.ts";
import { javascript, type ModuleType, modulesOf } from "./program.ts";
import { startFault } from "./start-fault.ts";
import { workerdBinary } from "./tools.ts";
import { type Answer, emptyTrace, type Trace } from "./trace.ts";

/** Whether this is only about the start, and needs no bindings. */
export function isBare({ run, side }: Trial): boolean {
  return (
    side === "broken" &&
    (run.kind === "startup" || run.kind === "runtime-config") &&
    Object.keys(run.bindings).length === 0
  );
}

export function startBare(trial: Trial): Promise<Trace> {
  const files =
    trial.syntax === "service-worker"
      ? { "index.js": javascript(trial.file, trial.files[trial.file] ?? "") }
      : contentsOf(trial);
  return inFolder({ ...files, "config.capnp": configOf(trial) }, (folder) => serve(folder));
}

const contentsOf = (trial: Trial): Record<string, string> =>
  Object.fromEntries(modulesOf(trial, trial.file).map(({ name, contents }) => [name, contents]));

/** Ends when workerd gives up, or when it has answered a request. */
async function serve(folder: string): Promise<Trace> {
  const config = join(folder, "config.capnp");
  const child = spawn(workerdBinary(), ["serve", config, "--control-fd=3"], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const log: string[] = [];
  const answers: Answer[] = [];
  child.stderr?.on("data", (chunk) => log.push(String(chunk)));
  child.stdio[3]?.on("data", async (chunk) => {
    const { port } = JSON.parse(String(chunk)) as { port: number };
    const response = await fetch(`http://127.0.0.1:${port}/`, { redirect: "manual" }).catch(() => null);
    if (response === null) return;
    answers.push({ status: response.status, body: await response.text(), error: null });
    child.kill();
  });
  await once(child, "close");
  const start = answers.length > 0 ? null : startFault([log.join("")], null);
  return { ...emptyTrace(), answers, start };
}

const FIELDS: Record<ModuleType, string> = {
  esm: "esModule",
  cjs: "commonJsModule",
  json: "json",
  wasm: "wasm",
  text: "text",
  data: "data",
};

function configOf(trial: Trial): string {
  const { run } = trial;
  const modules = modulesOf(trial, trial.file).map(
    ({ name, type }) => `(name = ${quote(name)}, ${FIELDS[type]} = embed ${quote(name)})`,
  );
  const source =
    trial.syntax === "service-worker"
      ? 'serviceWorkerScript = embed "index.js"'
      : `modules = [${modules.join(", ")}]`;
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      ${source},
      compatibilityDate = ${quote(run.compatibility_date ?? DEFAULT_COMPATIBILITY_DATE)},
      compatibilityFlags = [${run.compatibility_flags.map(quote).join(", ")}],
    )),
    (name = "internet", network = (allow = [])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);
`;
}

const quote = (text: string): string => JSON.stringify(text);
