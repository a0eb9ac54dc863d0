import puppeteer from "@cloudflare/puppeteer";

export default {
  async fetch(_request, env) {
    const browser = await puppeteer.launch(env.BROWSER);
    const page = await browser.newPage();
    await page.goto("https://origin.example/");
    const title = await page.title();
    await browser.close();
    return new Response(title);
  },
};
