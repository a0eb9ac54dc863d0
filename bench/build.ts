/** How long a build takes and how much memory, against stock Starlight with the same pages. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { copyProject } from "./copy.ts";
import { type Figure, median, mib } from "./figure.ts";
import { type Built, buildProject } from "./project.ts";
import { stockStarlight } from "./stock.ts";

/** Records, and how often they are built. */
const SIZES: [count: number, runs: number][] = [
  [100, 3],
  [1000, 3],
  ...(process.env["BENCH_MANY"] === "1" ? [[10_000, 1] as [number, number]] : []),
];

export async function measureBuild(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [count, runs] of SIZES) figures.push(...(await measure(count, runs)));
  return figures;
}

async function measure(count: number, runs: number): Promise<Figure[]> {
  const ours: Built[] = [];
  const stock: Built[] = [];
  const site = copyProject(`build-${count}`, count);
  ours.push(await buildProject(site));
  const peer = stockStarlight(`stock-${count}`, site);
  stock.push(await buildProject(peer));
  for (let run = 1; run < runs; run++) {
    ours.push(await buildProject(site));
    stock.push(await buildProject(peer));
  }
  const pages = pagesIn(join(site, "dist/client"));
  const peerPages = pagesIn(join(peer, "dist"));
  const rate = (built: Built[], made: number) => made / median(built.map((one) => one.seconds));
  const memory = (built: Built[]) => median(built.map((one) => one.memory));
  return [
    {
      what: `${count} records: pages per second`,
      ours: `${rate(ours, pages).toFixed(1)}/s (${pages} pages)`,
      peer: `stock Starlight: ${rate(stock, peerPages).toFixed(1)}/s (${peerPages} pages)`,
      ratio: rate(ours, pages) / rate(stock, peerPages),
      goal: "≥ 1.00 ×",
      dominates:
        "rendering of pages with two highlighted programs each, then the search index; pictures are not counted",
    },
    {
      what: `${count} records: memory of the build`,
      ours: mib(memory(ours)),
      peer: `stock Starlight: ${mib(memory(stock))}`,
      ratio: memory(ours) / memory(stock),
      goal: "–",
      dominates: "Node with Vite; the catalog is held once",
    },
  ];
}

function pagesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"))
    .length;
}
