/** A Chromium for the browser tests: an installed one, else Playwright's, else Debian's package. */
import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const FIXED = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Path of a browser, installing one when there is none; throws with what to do when that fails. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  console.log("No Chromium or Chrome found. Installing Playwright's …");
  spawnSync("playwright", ["install", "chromium-headless-shell"], { stdio: "inherit" });
  const downloaded = findBrowser();
  if (downloaded) return downloaded;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.log("That did not work. Installing Debian's package chromium …");
    spawnSync("sh", ["-c", "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium"], {
      stdio: "inherit",
    });
    const packaged = findBrowser();
    if (packaged) return packaged;
  }
  throw new Error(
    "No browser for the tests. Install Chromium or Chrome (Debian: apt-get install chromium), or set BROWSER_PATH to one.",
  );
}

/** `BROWSER_PATH`, else one on the PATH, else a usual place, else Playwright's own; null when there is none. */
export function findBrowser(): string | null {
  const candidates = [
    process.env.BROWSER_PATH,
    ...NAMES.flatMap((name) => (process.env.PATH ?? "").split(":").map((folder) => join(folder, name))),
    ...FIXED,
    chromium.executablePath(),
  ];
  return candidates.find((path): path is string => path !== undefined && path !== "" && works(path)) ?? null;
}

function works(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
