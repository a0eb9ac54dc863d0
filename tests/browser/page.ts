/** A page that fails its test when it logs an error, throws, or calls anybody but this site. */
import { test as base, expect } from "@playwright/test";

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

export { expect };
