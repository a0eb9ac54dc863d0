/** axe over every page type, in both themes and widths, and over seeded-random records. AXE_ALL=1 takes every record. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, overflow, PAGES, test } from "./page.ts";

const SIZES = [
  { name: "desktop", width: 1280, height: 900 },
  { name: "phone", width: 390, height: 844 },
] as const;

/** Rows of the explorer are all alike; a few of each group stand for them, since axe takes long over 1,000. */
const MANY_ROWS = ".rows li:nth-child(n + 6)";

async function violations(page: Page, part = "html"): Promise<string[]> {
  if (!process.env.AXE_ALL)
    await page.locator(MANY_ROWS).evaluateAll((rows) => rows.forEach((row) => void row.remove()));
  // Legacy mode spares a second window per run; it differs only where there are frames, and there are none.
  const { violations } = await new AxeBuilder({ page }).include(part).setLegacyMode().analyze();
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

/** The frame around them is that of the page types above, so only their own part is looked at. */
for (const share of [0, 1, 2, 3]) {
  test(`records, share ${share + 1} of 4`, async ({ page, request }) => {
    test.setTimeout(600_000);
    const { errors } = await (await request.get("/explain")).json();
    const chosen = process.env.AXE_ALL ? errors : shuffled(errors, 1101).slice(0, 40);
    for (const [i, { links }] of (chosen as { links: { html: string } }[]).entries()) {
      if (i % 4 !== share) continue;
      await page.goto(links.html);
      expect(await violations(page, "main"), links.html).toEqual([]);
    }
  });
}

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
