/** Makes the published command: one JavaScript file without dependencies, and its records beside it. */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { PublishedError } from "../data/published.ts";
import { type PackedDataset, packDataset } from "./dataset.ts";

/** Writes `explain.js` and `dataset.json` to a folder, which is emptied first. */
export async function buildCommand(
  target: string,
  errors: PublishedError[],
  head: Omit<PackedDataset, "errors" | "index">,
): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const command = join(target, "explain.js");
  await build({
    entryPoints: [join(import.meta.dirname, "explain.ts")],
    outfile: command,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    banner: { js: "#!/usr/bin/env node" },
  });
  chmodSync(command, 0o755);
  writeFileSync(join(target, "dataset.json"), JSON.stringify(packDataset(errors, head)));
}
