/** Runs a folder of modules in workerd with nothing around it: no asset router, no proxy. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workerdBinary } from "../scripts/proof/tools.ts";

export interface Running {
  origin: string;
  pid: number;
  close: () => Promise<void>;
}

/** An `ASSETS` binding that has no file. */
const NO_ASSETS =
  "addEventListener('fetch', (event) => event.respondWith(new Response(null, { status: 404 })))";

/**
 * Starts the Worker whose main module is `main`; everything else below the folder can be imported by
 * it. `assets`: a service Worker that is its `ASSETS` binding.
 */
export async function serveModules(folder: string, main: string, assets = NO_ASSETS): Promise<Running> {
  const config = join(folder, `alone-${process.pid}.capnp`);
  writeFileSync(config, configOf(folder, main, assets));
  const child = spawn(workerdBinary(), ["serve", config, "--control-fd=3"], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  const closed = once(child, "close");
  const port = await Promise.race([
    new Promise<number>((resolve) =>
      child.stdio[3]?.once("data", (chunk) => resolve(JSON.parse(String(chunk)).port)),
    ),
    closed.then(() => Promise.reject(new Error(`workerd did not start ${folder}; its messages are above.`))),
  ]);
  rmSync(config);
  return {
    origin: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    close: async () => {
      child.kill();
      await closed;
    },
  };
}

/** CPU time of a process so far, in milliseconds (the kernel counts in steps of 10). */
export function cpuOf(pid: number): number {
  const fields = statOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Resident memory of a process, in bytes. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1024;
}

/** Fields of /proc/<pid>/stat after the name, which may hold spaces. */
function statOf(pid: number): string[] {
  return readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
}

function configOf(folder: string, main: string, assets: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(m?js|bin)$/.test(name))
    .sort((a, b) => Number(b === main) - Number(a === main));
  const modules = names.map(
    (name) => `(name = "${name}", ${name.endsWith(".bin") ? "data" : "esModule"} = embed "${name}")`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [${modules.join(", ")}],
      bindings = [(name = "ASSETS", service = "assets")],
      compatibilityDate = "2026-10-01",
    )),
    (name = "assets", worker = (
      serviceWorkerScript = ${JSON.stringify(assets)},
      compatibilityDate = "2026-10-01",
    )),
    (name = "internet", network = (allow = [])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);
`;
}
