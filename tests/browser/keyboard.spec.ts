/** Each task of a person, with the keyboard alone. What needs the clipboard is in main-path.spec.ts. */
import type { Page } from "@playwright/test";
import { expect, test } from "./page.ts";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");

/** Presses Tab until an element has the focus; fails when it cannot be reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

test("words: arrows go through the hits and back, Escape leaves and clears, Enter opens", async ({
  page,
}) => {
  await page.goto("/");
  await page.keyboard.press("/");
  await page.keyboard.type("illegal invocation");
  const hits = page.locator(".explorer .results a");
  await expect(hits.nth(1)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(hits.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("#find-box")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(page.locator("#find-box")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("#find-box")).toHaveValue("");
  await expect(hits).toHaveCount(0);
  await page.keyboard.type("illegal invocation");
  await expect(hits.first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  const wanted = await focused(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${wanted}$`));
});

test("a log of many lines: an arrow down at its end goes to the hits", async ({ page }) => {
  await page.goto("/");
  await page.locator("#find-box").fill("Uncaught (in promise)\nTypeError: Illegal invocation\n    at fetch");
  await expect(page.locator(".explorer .results a").first()).toBeVisible();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("#find-box")).toBeFocused();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator(".explorer .results a").first()).toBeFocused();
});

test("the dialog: slash opens it, arrows and Enter move, Escape leaves it and returns", async ({ page }) => {
  await page.goto("/errors/edge-1101/");
  const opener = page.locator("site-finder .open");
  await tabTo(page, "site-finder .open");
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator("textarea")).toBeFocused();
  await page.keyboard.type("10021");
  await expect(dialog.locator(".results a").first()).toHaveAttribute("href", "/errors/workers-10021/");
  await page.keyboard.press("ArrowDown");
  await expect(dialog.locator(".results a").first()).toBeFocused();
  for (const _ of ["to the box", "to nothing typed", "out"]) await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("10021");
  await expect(dialog.locator(".results a").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/errors\/workers-10021\/$/);
});

test("a filter is set and taken back", async ({ page }) => {
  await page.goto("/");
  await tabTo(page, 'input[name="retry"][value="safe"]');
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/retry=safe/);
  await page.keyboard.press("Space");
  await expect(page).not.toHaveURL(/retry/);
});

test("a pair is switched on a phone, its output unfolded, a cause linked", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/errors/runtime-illegal-invocation/");
  await tabTo(page, ".causes .self");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#cause-/);
  await tabTo(page, ".pair .switch input");
  await page.keyboard.press("ArrowRight");
  const pair = page.locator(".pair").first();
  await expect(pair.locator(".side.fixed")).toBeVisible();
  await expect(pair.locator(".side.broken")).toBeHidden();
  await tabTo(page, ".pair .proof summary");
  await page.keyboard.press("Enter");
  await expect(pair.locator(".side.fixed .proof")).toHaveAttribute("open");
});

test("a colliding number is told apart", async ({ page }) => {
  await page.goto("/codes/1015/");
  await tabTo(page, ".choices h2 a");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/errors\/[a-z0-9-]+-1015\/$/);
});
