/** The way of a person in trouble: type or paste, open, read, copy, share. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "./page.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const clipboard = (page: import("@playwright/test").Page) =>
  page.evaluate(() => navigator.clipboard.readText());

test("a code typed on the home page is the first hit, and Enter opens it", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("/");
  await page.keyboard.type("1101");
  await expect(page.locator(".explorer .results a").first()).toHaveAttribute("href", "/errors/edge-1101/");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/errors\/edge-1101\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("1101");
});

test("the answer stands above the fold on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/errors/edge-1101/");
  for (const part of [".summary", ".facts", ".first-fix"]) {
    const box = await page.locator(part).first().boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0), part).toBeLessThanOrEqual(844);
  }
});

test("the address bar: a code opens its page, words open the explorer with them", async ({ page }) => {
  await page.goto("/go?q=error+1101");
  await expect(page).toHaveURL(/\/errors\/edge-1101\/$/);
  await page.goto("/go?q=illegal+invocation");
  await expect(page.locator("#find-box")).toHaveValue("illegal invocation");
  await expect(page.locator(".explorer .results a").first()).toBeVisible();
});

test("a link in a ticket unfurls: title, who can fix it, retry, a picture", async ({ page, request }) => {
  await page.goto("/e/1101");
  const meta = (name: string) =>
    page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute("content");
  expect(await meta("og:title")).toContain("1101");
  expect(await meta("twitter:label1")).toBe("Who can fix it");
  expect(await meta("twitter:data2")).toBe("No");
  const picture = await request.get(new URL((await meta("og:image")) ?? "").pathname);
  expect(picture.headers()["content-type"]).toBe("image/png");
  expect((await picture.body()).length).toBeLessThan(30 * 1024);
});

test("an agent goes from a log to a record, and asks again cheaply", async ({ request }) => {
  const found = await request.post("/explain", {
    headers: { "Content-Type": "text/plain" },
    data: "Uncaught TypeError: Illegal invocation: function called with incorrect `this` reference.",
  });
  const { recognized, matches } = await found.json();
  expect(recognized).toBe(true);
  const record = await request.get(matches[0].links.self);
  expect((await record.json()).pairs[0].verification.state).toBe("reproduced");
  const again = await request.get(matches[0].links.self, {
    headers: { "If-None-Match": record.headers().etag ?? "" },
  });
  expect(again.status()).toBe(304);
});

test("a colliding number leads to a choice", async ({ page }) => {
  await page.goto("/?q=1015");
  await page.locator(".explorer .results a").first().click();
  await expect(page).toHaveURL(/\/codes\/1015\/$/);
  await expect(page.getByText("Tell it apart")).not.toHaveCount(0);
});

test("words fall through to the ordinary search, which filters by issuer and retry", async ({ page }) => {
  await page.goto("/errors/edge-1101/");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog");
  await page.keyboard.type("origin server unreachable");
  await expect(dialog.locator(".results .words a").first()).toBeVisible();
  await dialog.getByLabel("Issuer").selectOption({ label: "Cloudflare's edge" });
  await expect(dialog.locator(".results a").first()).toHaveAttribute("href", /\/errors\/edge-/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("a short link leads to the page, and its hash to the cause", async ({ page }) => {
  await page.goto("/e/1101#cause-hung-request");
  await expect(page).toHaveURL(/\/errors\/edge-1101\/#cause-hung-request$/);
  await expect(page.locator("#cause-hung-request")).toBeInViewport();
});

test("message parameters come from the address, as text", async ({ page }) => {
  await page.goto("/errors/workers-10052/");
  const slots = await page.locator("[data-param]").count();
  test.skip(slots === 0, "no message of this record has a parameter");
  const name = await page.locator("[data-param]").first().getAttribute("data-param");
  await page.goto(`/errors/workers-10052/?${name}=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
  await expect(page.locator(`[data-param="${name}"]`).first()).toHaveText("<img src=x onerror=alert(1)>");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/errors\/workers-10052\/$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the box looks up a code, the list is complete, pairs can be switched", async ({ page }) => {
    await page.goto("/");
    await page.locator("#find-box").fill("10021");
    await page.getByRole("button", { name: "Explain" }).first().click();
    await expect(page).toHaveURL(/\/errors\/workers-10021\/$/);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/errors/runtime-illegal-invocation/");
    const pair = page.locator("#pair-destructured-ctx");
    await expect(pair.locator(".side.fixed")).toBeHidden();
    await pair.getByLabel("Fixed").check({ force: true });
    await expect(pair.locator(".side.fixed")).toBeVisible();
    await expect(pair.locator(".side.broken")).toBeHidden();
  });
});

test("another origin's page can read the API", async ({ page, baseURL }) => {
  const elsewhere = createServer((_request, answer) =>
    answer.setHeader("Content-Type", "text/html").end("<!doctype html>"),
  );
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  const other = await page.context().newPage();
  await other.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  const seen = await other.evaluate(async (origin) => {
    const get = await fetch(`${origin}/explain/1101`, { headers: { "If-None-Match": '"x"' } });
    const post = await fetch(`${origin}/explain`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: '{"text":"Error 1101"}',
    });
    const missing = await fetch(`${origin}/explain/nope`);
    return {
      id: (await get.json()).id,
      etag: get.headers.get("ETag"),
      kind: (await post.json()).kind,
      missing: missing.status,
    };
  }, baseURL);
  elsewhere.close();
  expect(seen).toEqual({ id: "edge-1101", etag: expect.stringMatching(/^"/), kind: "matches", missing: 404 });
});

// One clipboard serves all pages, so these take turns.
test.describe("the clipboard", () => {
  test.describe.configure({ mode: "serial" });

  test("the fix can be copied, without marks", async ({ page }) => {
    await page.goto("/errors/runtime-illegal-invocation/");
    const fixed = page.locator("#pair-destructured-ctx .side.fixed");
    await fixed.getByTitle("Copy to clipboard").click();
    const copied = await clipboard(page);
    expect(copied).toContain("ctx.waitUntil(");
    expect(copied).not.toMatch(/^[+-]/m);
  });

  test("a pasted log is recognised, and never goes into the address", async ({ page }) => {
    await page.goto("/");
    const log =
      "✘ [ERROR] something\n  TypeError: Illegal invocation: function called with incorrect `this` reference.\n    at fetch (worker.js:4:5)\n";
    await page.evaluate((text) => navigator.clipboard.writeText(text), log);
    await page.locator("#find-box").click();
    await page.keyboard.press("Control+V");
    await expect(page.locator(".explorer .results a").first()).toHaveAttribute(
      "href",
      "/errors/runtime-illegal-invocation/",
    );
    expect(new URL(page.url()).search).toBe("");
  });

  test("the ticket names meaning, who, retry and a link to this site", async ({ page, baseURL }) => {
    await page.goto("/errors/edge-1101/");
    await page.getByRole("button", { name: "Copy for ticket" }).first().click();
    await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeAttached();
    const ticket = await clipboard(page);
    expect(ticket).toContain("Who can fix it: Developer");
    expect(ticket).toContain("Retry? No");
    expect(ticket).toContain(`${baseURL}/e/1101`);
    await page.getByText("Add Ray ID, time and zone").click();
    await page
      .getByLabel("Pasted page")
      .fill("Error 1101\nRay ID: 88168b0c88be9842\n2024-05-10 02:36:42 UTC");
    await expect(page.getByLabel("Ray ID", { exact: true })).toHaveValue("88168b0c88be9842");
    await expect(page.locator("[data-preview]")).toContainText("Ray ID: 88168b0c88be9842");
  });

  test("a ticket with the keyboard alone: copy, add a Ray ID, copy as Markdown", async ({
    page,
    baseURL,
  }) => {
    await page.goto("/errors/edge-522/");
    await page.getByRole("button", { name: "Copy for ticket" }).first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => clipboard(page)).toContain(`${baseURL}/e/522`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#ticket$/);
    for (const _ of ["heading", "short link", "fold"]) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    for (const _ of ["pasted page", "Ray ID"]) await page.keyboard.press("Tab");
    await page.keyboard.type("88168b0c88be9842");
    for (const _ of ["time", "zone", "text", "copy", "Markdown"]) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => clipboard(page)).toContain("**Ray ID:** 88168b0c88be9842");
  });
});
