/** A file of a pair as the runtime takes it: types are stripped, nothing else is changed. */
import { transformSync } from "esbuild";

/** JavaScript of a file; only TypeScript is touched, so a fault in plain JavaScript reaches the runtime. */
export function javascript(file: string, text: string): string {
  if (!file.endsWith(".ts")) return text;
  return transformSync(text, { loader: "ts", format: "esm", target: "esnext", sourcefile: file }).code;
}

const TYPES: Record<string, ModuleType> = { ts: "esm", js: "esm", mjs: "esm", cjs: "cjs", json: "json", wasm: "wasm", txt: "text", html: "text", sql: "text", bin: "data" };

export type ModuleType = "esm" | "cjs" | "json" | "wasm" | "text" | "data";

/** How the runtime reads a module of this name. */
export function moduleType(file: string): ModuleType {
  return TYPES[file.slice(file.lastIndexOf(".") + 1)] ?? "text";
}
