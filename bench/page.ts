/** An error page against a stock Starlight page with the same content: bytes, paint, blocking time. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bytesOf } from "./bytes.ts";
import { type Figure, kib, median, ms } from "./figure.ts";
import { buildProject, ROOT } from "./project.ts";
import { serveFolder } from "./static.ts";
import { stockStarlight } from "./stock.ts";
import { openBrowser, type Vitals, vitalsOf } from "./vitals.ts";

const PAGES = ["errors/edge-1101", "errors/runtime-illegal-invocation", "errors/workers-10022"];
const RUNS = 7;

export async function measurePage(): Promise<Figure[]> {
  const ours = join(ROOT, "dist/client");
  const stock = join((await buildProject(stockStarlight("stock-page", ROOT))).folder, "dist");
  const pages = PAGES.filter((page) => existsSync(join(ours, page)));
  return [...pages.flatMap((page) => sizes(ours, stock, page)), ...(await vitals(ours, stock, pages))];
}

function sizes(ours: string, stock: string, page: string): Figure[] {
  // What the markup names. A stock page fetches its search by script when it is idle: see the last row.
  return (["gzip", "brotli"] as const).map((packer) => {
    const a = bytesOf(ours, page, packer);
    const b = bytesOf(stock, page, packer);
    const parts = (of: typeof a) =>
      `${kib(of.total)} (HTML ${kib(of.html)}, CSS ${kib(of.css)}, JS ${kib(of.js)})`;
    const worst =
      (["html", "css", "js"] as const).toSorted((x, y) => a[y] - b[y] - (a[x] - b[x]))[0] ?? "html";
    return {
      what: `${page}: of these, what the markup names, ${packer}`,
      ours: parts(a),
      peer: `stock Starlight: ${parts(b)}`,
      ratio: a.total / b.total,
      goal: "–",
      dominates: `${worst.toUpperCase()}: ${kib(a[worst] - b[worst])} above the peer, whose Markdown has no proof, ticket, preview or JSON-LD`,
    };
  });
}

async function vitals(ours: string, stock: string, pages: string[]): Promise<Figure[]> {
  const browser = await openBrowser();
  const servers = [await serveFolder(ours), await serveFolder(stock)] as const;
  const figures: Figure[] = [];
  for (const page of pages) {
    const seen: [Vitals[], Vitals[]] = [[], []];
    for (let run = 0; run <= RUNS; run++)
      for (const i of [0, 1] as const) {
        const one = await vitalsOf(browser, `${servers[i].origin}/${page}/`);
        if (run > 0) seen[i].push(one);
      }
    figures.push(...compare(page, ...seen));
  }
  await browser.close();
  for (const server of servers) server.close();
  return figures;
}

function compare(page: string, ours: Vitals[], stock: Vitals[]): Figure[] {
  const row = (
    what: string,
    key: keyof Vitals,
    show: (value: number) => string,
    dominates: string,
  ): Figure => {
    const a = median(ours.map((one) => one[key]));
    const b = median(stock.map((one) => one[key]));
    const ratio = b === 0 ? null : a / b;
    return {
      what: `${page}: ${what}`,
      ours: show(a),
      peer: `stock Starlight: ${show(b)}`,
      ratio,
      goal: "≤ 1.00 ×",
      dominates,
    };
  };
  return [
    row(
      "on the wire before interaction, gzip",
      "bytes",
      kib,
      "HTML and CSS; the peer fetches its search when idle, ours waits for the first use",
    ),
    row(
      "Largest Contentful Paint, slow network",
      "lcp",
      ms,
      "two stylesheets that block the first paint, as in the peer; then the larger HTML, which shares the line with them",
    ),
    row("blocking time, processor 4 × slower", "blocking", ms, "style and layout of the page"),
  ];
}
