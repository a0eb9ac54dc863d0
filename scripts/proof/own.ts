/** The harness's own Workers: what stands around the program that is tried. */
import { readFileSync } from "node:fs";
import type { WorkerOptions } from "miniflare";
import { DEFAULT_COMPATIBILITY_DATE } from "../../src/data/run.ts";
import { javascript } from "./program.ts";

/** The Worker of `workers/<file>.ts`. */
export function own(
  file: "probe" | "tail" | "origin" | "producer",
  config: Partial<WorkerOptions["config"]>,
): WorkerOptions {
  const contents = javascript(
    `${file}.ts`,
    readFileSync(new URL(`./workers/${file}.ts`, import.meta.url), "utf8"),
  );
  const manifest = { mainModule: "main.js", modules: { "main.js": { type: "esm" as const, contents } } };
  return { config: { name: file, compatibilityDate: DEFAULT_COMPATIBILITY_DATE, manifest, ...config } };
}
