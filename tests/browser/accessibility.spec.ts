/** axe over every page type, in both themes and widths, and over seeded-random records. AXE_ALL=1 takes every record. */
import AxeBuilder from "@axe-core/playwright";
import { expect, overflow, PAGES, test } from "./page.ts";

const SIZES = [
  { name: "desktop", width: 1280, height: 900 },
  { name: "phone", width: 390, height: 844 },
] as const;

async function violations(page: import("@playwright/test").Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(" ")}`));
}

for (const { name, width, height } of SIZES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme });
      for (const path of PAGES) {
        test(path, async ({ page }) => {
          await page.goto(path);
          expect(await violations(page)).toEqual([]);
          expect(await overflow(page), "the page scrolls sideways").toBeLessThanOrEqual(0);
        });
      }
    });
  }
}

test("records", async ({ page, request }) => {
  test.setTimeout(600_000);
  const { errors } = await (await request.get("/explain")).json();
  const chosen = process.env.AXE_ALL ? errors : shuffled(errors, 1101).slice(0, 40);
  for (const { links } of chosen as { links: { html: string } }[]) {
    await page.goto(links.html);
    expect(await violations(page), links.html).toEqual([]);
  }
});

test("results and the dialog", async ({ page }) => {
  await page.goto("/?q=1101");
  await expect(page.locator(".explorer .results a").first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto("/errors/edge-1101/");
  await page.keyboard.press("/");
  await page.keyboard.type("timeout");
  await expect(page.getByRole("dialog").locator(".results a").first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

/** Fisher–Yates with a small seeded generator (mulberry32). */
function shuffled<T>(items: T[], seed: number): T[] {
  const out = [...items];
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
