/** How long a build takes and how much memory, against stock Starlight with the same pages. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bytesOf } from "./bytes.ts";
import { copyProject } from "./copy.ts";
import { type Figure, kib, median, mib } from "./figure.ts";
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

/** The record that every set begins with. */
const PAGE = "errors/edge-1101";

/** What Astro keeps between builds. A build without it is what CI and a fresh clone do. */
const KEPT = [".astro", "node_modules", "dist"];

async function fresh(folder: string): Promise<Built> {
  for (const name of KEPT) rmSync(join(folder, name), { recursive: true, force: true });
  return buildProject(folder);
}

async function measure(count: number, runs: number): Promise<Figure[]> {
  const site = copyProject(`build-${count}`, count);
  const ours = [await fresh(site)];
  const peer = stockStarlight(`stock-${count}`, site);
  const peerWithWorker = stockStarlight(`stock-worker-${count}`, site, true);
  const stock = [await fresh(peer)];
  const withWorker = [await fresh(peerWithWorker)];
  for (let run = 1; run < runs; run++) {
    ours.push(await fresh(site));
    stock.push(await fresh(peer));
    withWorker.push(await fresh(peerWithWorker));
  }
  const again = { ours: await buildProject(site), stock: await buildProject(peer) };
  const rate = (built: Built[]) =>
    pagesIn(join(built[0]?.folder ?? "", "dist")) / median(built.map((one) => one.seconds));
  const memory = (built: Built[]) => median(built.map((one) => one.memory));
  const speed = (what: string, own: Built[], theirs: Built[], rest: Pick<Figure, "goal" | "dominates">) => ({
    what: `${count} records: pages per second, ${what}`,
    ours: shown(own),
    peer: `stock Starlight${theirs === withWorker ? " built for the same adapter" : ""}: ${shown(theirs)}`,
    ratio: rate(own) / rate(theirs),
    ...rest,
  });
  const shown = (built: Built[]) =>
    `${rate(built).toFixed(1)}/s (${pagesIn(join(built[0]?.folder ?? "", "dist"))} pages)`;
  return [
    speed("fresh clone", ours, stock, {
      goal: "≥ 1.00 ×",
      dominates: "highlighting of two programs a page, as in the peer; then the Worker (next row)",
    }),
    speed("fresh clone", ours, withWorker, {
      goal: "≥ 1.00 ×",
      dominates:
        "the adapter: three more bundles and their dependencies; ours also checks the records and writes Markdown and JSON",
    }),
    speed("again", [again.ours], [again.stock], {
      goal: "–",
      dominates: "stock Starlight keeps its rendered Markdown; our pages are rendered anew from the data",
    }),
    {
      what: `${count} records: memory of the build`,
      ours: mib(memory(ours)),
      peer: `stock Starlight: ${mib(memory(stock))}`,
      ratio: memory(ours) / memory(stock),
      goal: "–",
      dominates: "Node with Vite; the catalog is held once",
    },
    pageBytes(count, site, peer),
  ];
}

/** The page of one record, however many others there are. */
function pageBytes(count: number, site: string, peer: string): Figure {
  const own = bytesOf(join(site, "dist/client"), PAGE, "gzip");
  const theirs = bytesOf(join(peer, "dist"), PAGE, "gzip");
  return {
    what: `${count} records: ${PAGE}, what the markup names, gzip`,
    ours: `${kib(own.total)} (HTML ${kib(own.html)})`,
    peer: `stock Starlight: ${kib(theirs.total)} (HTML ${kib(theirs.html)})`,
    ratio: own.total / theirs.total,
    goal: "flat",
    dominates: "the record itself; it names as many neighbours as there are, and the sidebar names issuers",
  };
}

function pagesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"))
    .length;
}
