import puppeteer from "@cloudflare/puppeteer";

async function open(binding) {
  for (const { sessionId } of await puppeteer.sessions(binding)) {
    try {
      return await puppeteer.connect(binding, sessionId);
    } catch (error) {
      console.log(`Session ${sessionId}: ${error}`);
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
