/**
 * `npm run screenshots`: the README's pictures, taken from the site that `npm start` serves (or from the
 * address given): `npm run screenshots -- http://127.0.0.1:3000`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { ensureBrowser } from "./browser.ts";

const PICTURES = [
  { name: "home", path: "/" },
  { name: "error", path: "/errors/runtime-illegal-invocation/" },
];
const COLOURS = 64;

const base = process.argv[2] ?? "http://127.0.0.1:8787";
const answer = await fetch(base).catch(() => null);
if (!answer?.ok) throw new Error(`Nothing answers at ${base}. Start the site first: npm start`);

mkdirSync("docs", { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: "light" });
for (const { name, path } of PICTURES) {
  await page.goto(new URL(path, base).href, { waitUntil: "networkidle" });
  const picture = await sharp(await page.screenshot())
    .png({ palette: true, colours: COLOURS, compressionLevel: 9 })
    .toBuffer();
  writeFileSync(`docs/${name}.png`, picture);
  console.log(`docs/${name}.png: ${Math.ceil(picture.length / 1024)} KB`);
}
await browser.close();
