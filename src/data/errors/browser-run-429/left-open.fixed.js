import puppeteer from "@cloudflare/puppeteer";

export default {
  async fetch(_request, env) {
    const browser = await puppeteer.launch(env.BROWSER);
    try {
      const page = await browser.newPage();
      await page.goto("https://origin.example/invoice/1042");
      const pdf = await page.pdf();
      return new Response(pdf, { headers: { "Content-Type": "application/pdf" } });
    } finally {
      await browser.close();
    }
  },
};
