/** The explorer with many records: from a key press or a filter to the updated list, and memory. */
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { copyProject } from "./copy.ts";
import { type Figure, median, mib, ms } from "./figure.ts";
import { buildProject } from "./project.ts";
import { serveFolder } from "./static.ts";
import { openBrowser } from "./vitals.ts";

const COUNTS = [1000, 10_000];
const RUNS = 15;
const TEXTS = ["1101", "D1_ERROR", "exceeded cpu", "Illegal invocation", "too many"];
/** Only what the explorer needs. */
const PAGES = ["index.astro", "find.json.ts", "explain"];

export async function measureExplorer(): Promise<Figure[]> {
  const browser = await openBrowser();
  const figures: Figure[] = [];
  for (const count of COUNTS) {
    const { folder } = await buildProject(copyProject(`explorer-${count}`, count, PAGES));
    const server = await serveFolder(join(folder, "dist/client"));
    figures.push(...(await measure(browser, server.origin, count)));
    server.close();
  }
  await browser.close();
  return figures;
}

async function measure(browser: Browser, origin: string, count: number): Promise<Figure[]> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(origin, { waitUntil: "networkidle" });
  await page.locator("find-box textarea").first().focus();
  await page.waitForTimeout(1500);
  const typed: number[] = [];
  const filtered: number[] = [];
  const naive: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const text = TEXTS[run % TEXTS.length] as string;
    typed.push(await timeTyping(page, text));
    filtered.push(await timeFilter(page, run));
    naive.push(await timeNaive(page, text));
  }
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  await page.close();
  const floor = `floor (\`textContent.includes\` on each row, then layout): ${ms(median(naive))}`;
  const row = (what: string, values: number[], dominates: string): Figure => ({
    what: `${count} records: ${what}`,
    ours: ms(median(values)),
    peer: floor,
    ratio: median(values) / median(naive),
    goal: "–",
    dominates,
  });
  return [
    row(
      "key press to matches on screen",
      typed,
      "120 ms of waiting for the next key, on purpose; then identification",
    ),
    row("filter to updated list on screen", filtered, "layout of the rows that come and go"),
    {
      what: `${count} records: memory`,
      ours: `${mib(of("JSHeapUsedSize"))} of JavaScript, ${of("Nodes")} nodes`,
      peer: "–",
      ratio: null,
      goal: "–",
      dominates: "the list itself, which is in the page so that it reads without script",
    },
  ];
}

/** From the input event to the frame after the results changed. */
function timeTyping(page: Page, text: string): Promise<number> {
  return page.evaluate(async (text) => {
    const box = document.querySelector<HTMLTextAreaElement>(".explorer find-box textarea");
    const results = document.querySelector(".explorer find-box [data-results]");
    if (!box || !results) throw new Error("There is no box.");
    const changed = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(resolve));
      });
      observer.observe(results, { childList: true });
    });
    const start = performance.now();
    box.value = text;
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await changed;
    return performance.now() - start;
  }, text);
}

function timeFilter(page: Page, run: number): Promise<number> {
  return page.evaluate(async (run) => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>("[data-filters] input[type=checkbox]")];
    const box = boxes[run % boxes.length];
    if (!box) throw new Error("There are no filters.");
    const start = performance.now();
    box.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const took = performance.now() - start;
    box.click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return took;
  }, run);
}

function timeNaive(page: Page, text: string): Promise<number> {
  return page.evaluate(async (text) => {
    const rows = [...document.querySelectorAll<HTMLElement>(".rows li")];
    const start = performance.now();
    for (const row of rows) row.hidden = !row.textContent.includes(text);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const took = performance.now() - start;
    for (const row of rows) row.hidden = false;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return took;
  }, text);
}
