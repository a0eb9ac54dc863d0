/**
 * `npm run lighthouse`: Lighthouse, mobile setting, median of five, on an error page and the explorer
 * of the built site. It is fetched when it is run, at the version below: a hundred packages that
 * nothing else needs would make every installation slower.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.ts";
import { isFree } from "./port.ts";
import { QUIET } from "./run.ts";

const LIGHTHOUSE = "lighthouse@13.5.0";
const PORT = 8796;
const RUNS = 5;
const PAGES = ["/errors/edge-1101/", "/"];
/** Least score of each category, of 100. */
const GOALS: Record<string, number> = {
  performance: 95,
  accessibility: 100,
  "best-practices": 100,
  seo: 100,
};
const FIGURES = [
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
  "total-byte-weight",
];

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number; title: string }>;
}

async function main(): Promise<number> {
  if (!(await isFree(PORT)))
    throw new Error(`Port ${PORT} is taken by another program; stop it and try again.`);
  const server = spawn(
    "wrangler",
    [
      "dev",
      "--ip",
      "127.0.0.1",
      "--port",
      String(PORT),
      "--show-interactive-dev-session",
      "false",
      "--log-level",
      "error",
    ],
    { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ...QUIET }, detached: true },
  );
  const closed = once(server, "close");
  try {
    await untilReady(`http://127.0.0.1:${PORT}/explain`);
    let missed = 0;
    for (const page of PAGES) missed += await judge(page);
    return missed === 0 ? 0 : 1;
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid);
    await closed;
  }
}

/** Prints the medians of a page; resolves with the number of goals that it missed. */
async function judge(page: string): Promise<number> {
  const reports: Report[] = [];
  for (let run = 0; run < RUNS; run++) reports.push(await patiently(`http://127.0.0.1:${PORT}${page}`));
  const median = (of: (report: Report) => number) =>
    reports.map(of).sort((a, b) => a - b)[RUNS >> 1] as number;
  let missed = 0;
  console.log(`\n${page}`);
  for (const [name, goal] of Object.entries(GOALS)) {
    const score = median((report) => Math.round((report.categories[name]?.score ?? 0) * 100));
    if (score < goal) missed++;
    console.log(`  ${name}: ${score} (goal ${goal})${score < goal ? ` — ${failed(reports, name)}` : ""}`);
  }
  for (const name of FIGURES)
    console.log(
      `  ${name}: ${median((report) => report.audits[name]?.numericValue ?? 0).toFixed(name.includes("shift") ? 3 : 0)}`,
    );
  return missed;
}

/** Which audits took points. */
function failed(reports: Report[], category: string): string {
  const [first] = reports;
  return (first?.categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (first?.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id)
    .join(", ");
}

/** On a busy machine a recording fails now and then; that says nothing about the page. */
async function patiently(url: string, tries = 3): Promise<Report> {
  try {
    return await lighthouse(url);
  } catch (error) {
    if (tries === 1) throw error;
    return patiently(url, tries - 1);
  }
}

async function lighthouse(url: string): Promise<Report> {
  const file = join(mkdtempSync(join(tmpdir(), "lighthouse-")), "report.json");
  const child = spawn(
    "npx",
    [
      "--yes",
      LIGHTHOUSE,
      url,
      "--quiet",
      "--output=json",
      `--output-path=${file}`,
      "--no-enable-error-reporting",
      "--chrome-flags=--headless=new --no-sandbox --disable-background-networking --disable-component-update",
    ],
    { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, CHROME_PATH: ensureBrowser() } },
  );
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error("Lighthouse failed; its messages are above.");
  return JSON.parse(readFileSync(file, "utf8"));
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The Worker did not start; run `npm run build` first.");
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
