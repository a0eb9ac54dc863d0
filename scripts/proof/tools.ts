/** Which tool runs an experiment, and its version. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Proof } from "../../src/data/proof.ts";
import type { Experiment } from "./experiment.ts";

/** A script that calls wrangler is an experiment with wrangler. */
export function toolOf({ run, broken }: Experiment): Pick<Proof, "tool" | "version"> {
  if (run.kind === "shell" && !broken.files[broken.file]?.includes("wrangler")) return { tool: "shell", version: "sh" };
  const tool = ["shell", "wrangler-config", "wrangler-bundle"].includes(run.kind) ? "wrangler" : "workerd";
  return { tool, version: installedVersion(tool) };
}

/** Version of an installed package. */
export function installedVersion(name: string): string {
  const path = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
}

/** The runtime's program; the variable is the one that Miniflare obeys. */
export function workerdBinary(): string {
  const fromMiniflare = createRequire(createRequire(import.meta.url).resolve("miniflare"));
  return process.env.MINIFLARE_WORKERD_PATH ?? (fromMiniflare("workerd") as { default: string }).default;
}
