import puppeteer from "@cloudflare/puppeteer";

export default {
  async fetch(_request, env) {
    const [session] = await puppeteer.sessions(env.BROWSER);
    const browser = session
      ? await puppeteer.connect(env.BROWSER, session.sessionId)
      : await puppeteer.launch(env.BROWSER);
    const page = await browser.newPage();
    await page.goto("https://shop.example/");
    const title = await page.title();
    await browser.disconnect();
    return new Response(title);
  },
};
