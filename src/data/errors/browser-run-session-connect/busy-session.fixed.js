import puppeteer from "@cloudflare/puppeteer";

async function open(binding) {
  const sessions = await puppeteer.sessions(binding);
  const free = sessions.find((session) => !session.connectionId);
  if (free) {
    try {
      return await puppeteer.connect(binding, free.sessionId);
    } catch {
      // Another request was faster, or the session has ended.
    }
  }
  return puppeteer.launch(binding);
}

export default {
  async fetch(_request, env) {
    const browser = await open(env.BROWSER);
    const page = await browser.newPage();
    await page.goto("https://shop.example/");
    const title = await page.title();
    await browser.disconnect();
    return new Response(title);
  },
};
