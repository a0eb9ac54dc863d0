/**
 * `npm run bench`: measures the product, each figure next to a peer or a floor measured in the same
 * run, and writes `bench/results.md`.
 *
 *   npm run bench -- explain page     only these parts; the others keep their rows
 *   BENCH_MANY=1 npm run bench        10,000 pages in the build too (takes long)
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { type Figure, mergeTable, versions } from "./figure.ts";
import { ROOT } from "./project.ts";

const PARTS: Record<string, () => Promise<Figure[]>> = {
  explain: async () => (await import("./explain.ts")).measureExplain(),
  worker: async () => (await import("./worker.ts")).measureWorker(),
  page: async () => (await import("./page.ts")).measurePage(),
  explorer: async () => (await import("./explorer.ts")).measureExplorer(),
  build: async () => (await import("./build.ts")).measureBuild(),
  load: async () => (await import("./load.ts")).measureLoad(),
};
const FILE = join(ROOT, "bench/results.md");

const wanted = process.argv.slice(2);
const unknown = wanted.find((part) => !Object.hasOwn(PARTS, part));
if (unknown) throw new Error(`"${unknown}" is no part; parts are ${Object.keys(PARTS).join(", ")}.`);
if (!existsSync(join(ROOT, "dist/server/entry.mjs"))) throw new Error("Run `npm run build` first.");

let table = "";
for (const [part, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(part)) continue;
  console.error(`${part} …`);
  table = write(part, await measure());
}
console.log(table);

/** Written after each part, so that one which fails takes no other with it. */
function write(part: string, figures: Figure[]): string {
  const old = existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
  const merged = mergeTable(old, new Map([[part, figures]]), Object.keys(PARTS));
  writeFileSync(
    FILE,
    `# Measured

Made by \`npm run bench\` on a machine with ${cpus().length} cores. ${versions(ROOT)}. Times are medians of several runs
made in turn with the peer's, so the ratio is steadier than the figures. Identification has its own report
(\`npm run bench:identify\`).

${merged}
`,
  );
  return merged;
}
