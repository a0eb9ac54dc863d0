/** A page that fails its test when it logs an error, throws, breaks the Content-Security-Policy, or calls anybody but this site. */
import { test as base, expect as baseExpect, type Page } from "@playwright/test";

/** One page of every type. */
export const PAGES = [
  "/",
  "/errors/edge-1101/",
  "/codes/1015/",
  "/issuers/edge/",
  "/guides/wrangler-tail/",
  "/api/",
  "/proof/",
  "/coverage/",
  "/contributing/",
  "/problems/unknown-code/",
  "/404",
];

/** A machine with other work to do is slow, not wrong. */
export const expect = baseExpect.configure({ timeout: 15_000 });

export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on("console", (message) => message.type() === "error" && faults.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && url.origin !== baseURL) faults.push(`third party: ${url}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

/** How many pixels a page scrolls sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
