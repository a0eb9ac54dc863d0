/** Which tool runs an experiment, and its version. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Proof } from "../../src/data/proof.ts";
import type { Run } from "../../src/data/run.ts";

const TOOLS: Record<Run["kind"], Proof["tool"]> = {
  request: "workerd",
  startup: "workerd",
  event: "workerd",
  "runtime-config": "workerd",
  "wrangler-config": "wrangler",
  "wrangler-bundle": "wrangler",
  shell: "shell",
};

export function toolOf(kind: Run["kind"]): Pick<Proof, "tool" | "version"> {
  const tool = TOOLS[kind];
  return { tool, version: installedVersion(tool === "shell" ? "wrangler" : tool) };
}

/** Version of an installed package. */
export function installedVersion(name: string): string {
  const path = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
}
