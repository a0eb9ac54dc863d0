/** The list of every error: filters, sort, start points, who is reading. */
import { expect, test } from "./page.ts";

test("values of one filter add up, filters narrow each other, all of it is in the address", async ({
  page,
}) => {
  await page.goto("/");
  const rows = page.locator(".rows li:visible");
  const all = await rows.count();
  const filters = page.locator("[data-filters]");
  await filters.getByLabel("Cloudflare's edge").check();
  const edge = await rows.count();
  expect(edge).toBeLessThan(all);
  await filters.getByLabel(/^D1 /).check();
  await expect(page).toHaveURL(/issuer=edge,d1|issuer=d1,edge/);
  const both = await rows.count();
  expect(both).toBeGreaterThan(edge);
  await filters.getByRole("group", { name: "Retry?" }).getByLabel("Yes").check();
  const some = await rows.count();
  expect(some).toBeLessThan(both);
  await expect(page.locator("[data-count]")).toHaveText(`${some} of ${all} errors`);
  const shown = await filters
    .getByRole("group", { name: "Issuer" })
    .locator("label:has(:checked) small")
    .allTextContents();
  expect(shown.reduce((sum, count) => sum + Number(count), 0)).toBe(some);
  await page.getByLabel("Sort").selectOption("title");
  await page.reload();
  await expect(rows).toHaveCount(some);
  const titles = await page.locator(".rows li:visible span").allTextContents();
  expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, "en", { numeric: true })));
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(rows).toHaveCount(all);
  expect(new URL(page.url()).search).toBe("");
});

test("an empty list says which filter to drop, and what that brings", async ({ page }) => {
  await page.goto("/?seen=browser-page&issuer=wrangler");
  await expect(page.locator(".rows li:visible")).toHaveCount(0);
  const drop = page.locator("[data-none]").getByRole("button", { name: /^Drop “Where it is seen/ });
  const promised = Number(/\((\d+)\)$/.exec((await drop.textContent()) ?? "")?.[1]);
  await drop.click();
  await expect(page.locator(".rows li:visible")).toHaveCount(promised);
  await expect(page).toHaveURL(/\?issuer=wrangler$/);
});

test("a start point shows what fits it, at the list", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Deploy failed" }).click();
  await expect(page).toHaveURL(/seen=deploy-output/);
  await expect(page.getByLabel("Deploy output")).toBeChecked();
  await expect(page.locator("[data-count]")).toBeInViewport();
});

test("who is reading changes the emphasis, not the list, and is remembered", async ({ page }) => {
  await page.goto("/");
  const before = await page.locator(".rows").allTextContents();
  await page.getByRole("radio", { name: "account owner" }).check({ force: true });
  expect(await page.locator(".rows").allTextContents()).toEqual(before);
  const mine = page.locator('.rows li[data-who~="account_owner"]').first();
  await expect(mine).toHaveCSS("box-shadow", /inset/);
  await page.goto("/errors/edge-522/");
  await expect(page.getByRole("radio", { name: "account owner" })).toBeChecked();
  const [first] = await page
    .locator(".remedy")
    .evaluateAll((all) =>
      all
        .map((one) => ({ actor: (one as HTMLElement).dataset.actor, top: one.getBoundingClientRect().top }))
        .sort((a, b) => a.top - b.top),
    );
  expect(first?.actor).toBe("account_owner");
});

test("on a phone the filters open by a button that counts them", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  const filters = page.locator("[data-filters]");
  await expect(filters).toBeHidden();
  await page.getByRole("button", { name: "Filters" }).click();
  await filters.getByLabel("Logs").check();
  await expect(page.getByRole("button", { name: "Filters (1)" })).toHaveAttribute("aria-expanded", "true");
});

test("a filter hides rows where they are: none is made, moved or hidden twice", async ({ page }) => {
  await page.goto("/");
  const seen = await page.evaluate(() => {
    const observer = new MutationObserver(() => {});
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    document.querySelector<HTMLInputElement>('input[name="retry"]')?.click();
    const changes = observer.takeRecords();
    const isRow = (node: Node) => node instanceof HTMLLIElement && node.closest(".rows") !== null;
    const touched = changes.filter(({ target }) => isRow(target)).map(({ target }) => target);
    const moved = changes.flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
    return { touched: touched.length, rows: new Set(touched).size, moved: moved.filter(isRow).length };
  });
  expect(seen.rows).toBeGreaterThan(0);
  expect(seen.touched).toBe(seen.rows);
  expect(seen.moved).toBe(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every error is listed, by issuer, and nothing that needs script is shown", async ({
    page,
    request,
  }) => {
    const { errors } = await (await request.get("/explain")).json();
    await page.goto("/");
    await expect(page.locator(".rows li")).toHaveCount(errors.length);
    await expect(page.locator("[data-filters]")).toBeHidden();
    await page.getByRole("navigation", { name: "Issuers" }).getByRole("link", { name: "D1" }).click();
    await expect(page.locator("#group-d1")).toBeInViewport();
    await page.goto("/errors/edge-1101/");
    await expect(page.getByRole("button", { name: "Copy for ticket" })).toHaveCount(0);
  });
});
