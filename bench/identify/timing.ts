/** How long identification takes, in Node and in workerd. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { DEFAULT_COMPATIBILITY_DATE } from "../../src/data/run.ts";
import { type IdentifyIndex, identify } from "../../src/explain/identify.ts";

/** Milliseconds for each text, in this process. */
export function timeInNode(index: IdentifyIndex, texts: string[], times = 5): number[] {
  for (const text of texts.slice(0, 50)) identify(text, index);
  return texts.map((text) => {
    const start = performance.now();
    for (let i = 0; i < times; i++) identify(text, index);
    return (performance.now() - start) / times;
  });
}

/**
 * Milliseconds for each text in workerd. Its clock stands still while code runs, so requests are
 * timed from outside, and what a request costs that identifies nothing is taken off.
 */
export async function timeInWorkerd(
  root: string,
  index: IdentifyIndex,
  texts: string[],
  times = 20,
): Promise<number[]> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "bench/identify/worker.ts")],
    bundle: true,
    format: "esm",
    write: false,
    plugins: [
      {
        name: "index",
        setup(setup) {
          setup.onResolve({ filter: /^identify-index$/ }, () => ({ path: "index", namespace: "index" }));
          setup.onLoad({ filter: /.*/, namespace: "index" }, () => ({
            contents: JSON.stringify(index),
            loader: "json",
          }));
        },
      },
    ],
  });
  const manifest = {
    mainModule: "main.js",
    modules: { "main.js": { type: "esm" as const, contents: outputFiles[0]?.text ?? "" } },
  };
  const miniflare = new Miniflare({
    cf: false,
    workers: [{ config: { name: "bench", compatibilityDate: DEFAULT_COMPATIBILITY_DATE, manifest } }],
  });
  try {
    const address = await miniflare.ready;
    const ask = async (text: string, count: number) => {
      const start = performance.now();
      const answer = await fetch(address, { method: "POST", body: JSON.stringify({ text, times: count }) });
      await answer.arrayBuffer();
      return performance.now() - start;
    };
    for (const text of texts.slice(0, 20)) await ask(text, times);
    const out: number[] = [];
    for (const text of texts) {
      const idle = Math.min(await ask(text, 0), await ask(text, 0));
      out.push(Math.max(0, (await ask(text, times)) - idle) / times);
    }
    return out;
  } finally {
    await miniflare.dispose();
  }
}

export function versionOf(root: string, name: string): string {
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
}
