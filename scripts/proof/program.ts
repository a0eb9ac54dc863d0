/** The files of a pair as the runtime takes them: types are stripped, nothing else is changed. */
import { transformSync } from "esbuild";
import { helpersOf, type Trial } from "./experiment.ts";

/** JavaScript of a file; only TypeScript is touched, so a fault in plain JavaScript reaches the runtime. */
export function javascript(file: string, text: string): string {
  if (!file.endsWith(".ts")) return text;
  return transformSync(text, { loader: "ts", format: "esm", target: "esnext", sourcefile: file }).code;
}

/** The name of the main module: what wrangler calls the bundle. It shows in some messages. */
export const MAIN = "index.js";

/** The program, and the helpers of its pair that it may import. */
export function modulesOf(trial: Trial, main: string): Module[] {
  const files = [main, ...helpersOf(trial).filter((file) => file !== main)];
  return files.map((file) => ({
    name: file === main ? MAIN : file,
    type: TYPES[file.slice(file.lastIndexOf(".") + 1)] ?? "text",
    contents: javascript(file, trial.files[file] ?? ""),
  }));
}

const TYPES: Record<string, ModuleType> = {
  ts: "esm",
  js: "esm",
  mjs: "esm",
  cjs: "cjs",
  json: "json",
  wasm: "wasm",
  bin: "data",
};

export type ModuleType = "esm" | "cjs" | "json" | "wasm" | "text" | "data";

export interface Module {
  name: string;
  type: ModuleType;
  contents: string;
}
