/** What has to hold on every type of page: nothing jumps, nothing is lost when small, on paper, or in forced colours. */
import type { Page } from "@playwright/test";
import { expect, overflow, PAGES, test } from "./page.ts";

/** Layout shift of a page from its start to its rest; the bound of Web Vitals is 0.1, ours is lower. */
const MAX_SHIFT = 0.02;

const watchShift = (page: Page) =>
  page.addInitScript(() => {
    const store = window as unknown as { shift: number };
    store.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) store.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const) {
  test(`nothing jumps at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await watchShift(page);
    for (const path of [...PAGES, "/?retry=safe&sort=code", "/?q=1101", "/errors/workers-10052/?name=DB"]) {
      await page.goto(path, { waitUntil: "networkidle" });
      const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
      expect(shift, path).toBeLessThan(MAX_SHIFT);
    }
  });
}

/** Text that its box hides. */
const clipped = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("main *")]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).overflowX === "hidden")
      .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.tagName}.${one.className}`),
  );

for (const { name, use } of [
  { name: "320 px", use: { viewport: { width: 320, height: 640 } } },
  { name: "200 % zoom", use: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 } },
]) {
  test.describe(name, () => {
    test.use(use);
    test("nothing is lost", async ({ page }) => {
      for (const path of [
        ...PAGES,
        "/errors/runtime-illegal-invocation/",
        "/?seen=browser-page&issuer=wrangler",
      ]) {
        await page.goto(path);
        expect(await overflow(page), `${path} scrolls sideways`).toBeLessThanOrEqual(0);
        expect(await clipped(page), `${path} hides text`).toEqual([]);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      }
      await page.locator("site-finder .open").click();
      await expect(page.locator("#find-box")).toBeFocused();
      await page.goto("/errors/edge-1101/");
      await page.locator("site-finder .open").click();
      await page.keyboard.type("10021");
      await expect(page.getByRole("dialog").locator(".results a").first()).toBeInViewport();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
  });
}

test("reduced motion: nothing moves by itself", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const path of ["/", "/errors/edge-1101/"]) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((one) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
          return (
            transitionDuration.split(", ").some((time) => time !== "0s") ||
            animationName !== "none" ||
            scrollBehavior === "smooth"
          );
        })
        .map((one) => one.className.toString()),
    );
    expect(moving, path).toEqual([]);
  }
});

test("forced colours: the chosen one of a strip and the facts keep their outlines", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/errors/edge-1101/");
  await expect(page.locator(".facts")).toHaveCSS("border-top-style", "solid");
  await expect(page.locator("h1 .code")).toHaveCSS("border-top-style", "solid");
  await page.goto("/");
  const ground = (which: string) =>
    page
      .locator(which)
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await ground(".choice :checked + span")).not.toBe(await ground(".choice :not(:checked) + span"));
});

test("on paper: dark ink, both programs, what ran, and no buttons", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.setViewportSize({ width: 700, height: 990 });
  await page.goto("/errors/runtime-illegal-invocation/");
  const pair = page.locator(".pair").first();
  await expect(pair.locator(".side.broken")).toBeVisible();
  await expect(pair.locator(".side.fixed")).toBeVisible();
  await expect(pair.locator(".proof dl").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy for ticket" })).toHaveCount(0);
  await expect(page.locator("site-finder")).toBeHidden();
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe("rgb(255, 255, 255)");
  for (const part of [".summary", ".first-fix", "h1", ".ec-line span"])
    expect(await inkOf(page, part), part).toBeLessThan(120);
});

/** Brightness of a text's colour, 0 to 255. */
function inkOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const channels =
        getComputedStyle(one)
          .color.match(/[\d.]+/g)
          ?.slice(0, 3)
          .map(Number) ?? [];
      return channels.reduce((sum, channel) => sum + channel, 0) / 3;
    });
}
