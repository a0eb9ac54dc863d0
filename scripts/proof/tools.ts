/** The tools that experiments run with: which, where they are installed, and their versions. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Proof } from "../../src/data/proof.ts";
import { type Experiment, isCommand } from "./experiment.ts";

const PROJECT = join(import.meta.dirname, "../../node_modules");

/** Folders of packages, in the order in which they are searched; `npm run reprove` puts one before the project's. */
export const packageFolders = (): string[] =>
  [process.env.PROVE_PACKAGES, PROJECT].filter((folder) => folder !== undefined);

/** A script is an experiment with the tool that it calls. */
export function toolOf({ run, broken }: Experiment): Pick<Proof, "tool" | "version"> {
  if (!isCommand(run)) return { tool: "workerd", version: installedVersion("workerd") };
  const script =
    run.kind === "shell" ? [broken.files[broken.file], ...Object.values(run.files)].join("\n") : "wrangler";
  const tool = (["wrangler", "miniflare"] as const).find((name) => script.includes(name));
  return tool === undefined ? { tool: "shell", version: "sh" } : { tool, version: installedVersion(tool) };
}

const SIMULATED = [
  "kv",
  "r2",
  "d1",
  "queue",
  "workflow",
  "email",
  "analytics_engine",
  "rate_limit",
  "images",
];

/** What plays a service that the runtime or the tool only talks to. */
export function simulatorOf({ run }: Experiment): string | null {
  if (run.kind === "shell" && run.api !== undefined) return "a stand-in for the Cloudflare API";
  const bindings = Object.values(run.bindings).map(({ type }) => type);
  const events = run.kind === "event" ? [run.event] : [];
  const isSimulated = [...bindings, ...events].some((type) => SIMULATED.includes(type));
  return isSimulated ? `miniflare ${installedVersion("miniflare")}` : null;
}

export function installedVersion(name: string): string {
  return (JSON.parse(readFileSync(join(packageFolder(name), "package.json"), "utf8")) as { version: string })
    .version;
}

/** The runtime's program; the variable is the one that Miniflare obeys. */
export function workerdBinary(): string {
  const path = process.env.MINIFLARE_WORKERD_PATH;
  return path ?? (createRequire(import.meta.url)(packageFolder("workerd")) as { default: string }).default;
}

export const importMiniflare = (): Promise<typeof import("miniflare")> =>
  importPackage("miniflare", "dist/src/index.js");
export const importWrangler = (): Promise<typeof import("wrangler")> =>
  importPackage("wrangler", WRANGLER_CLI);
export const wranglerProgram = (): string => join(packageFolder("wrangler"), WRANGLER_CLI);

const WRANGLER_CLI = "wrangler-dist/cli.js";

const importPackage = (name: string, path: string) =>
  import(pathToFileURL(join(packageFolder(name), path)).href);

function packageFolder(name: string): string {
  const folder = packageFolders().find((candidate) => existsSync(join(candidate, name, "package.json")));
  if (folder === undefined) throw new Error(`${name} is not installed; run \`npm ci\``);
  return join(folder, name);
}
