import puppeteer from "@cloudflare/puppeteer";

export default {
  async fetch() {
    const browser = await puppeteer.launch();
    const page = await browser.newPage();
    await page.goto("https://origin.example/");
    const title = await page.title();
    await browser.close();
    return new Response(title);
  },
};
