/** `npm test`: builds once, then runs every test: functions and laws, the API in workerd, the site in a browser. */
import { existsSync } from "node:fs";
import { ensureBrowser } from "./browser.ts";
import { run } from "./run.ts";

const HELP = `npm test: build and run every test.

  npm run test:unit              functions, laws and the Worker, without a browser
  PROVE_SLOW=1 npm test          the slow proofs too
  BROWSER_PATH=/path npm test    a browser of your choice`;

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

async function main(): Promise<number> {
  if (process.argv.includes("--help")) {
    console.log(HELP);
    return 0;
  }
  const browser = ensureBrowser();
  console.log(`Browser: ${browser}`);
  console.log("Building the site …");
  const built = await run("astro", ["build", "--silent"]);
  if (built.code !== 0) return built.code;
  const vitest = await run("vitest", ["run"]);
  const playwright = existsSync("tests/browser")
    ? await run("playwright", ["test"], { BROWSER_PATH: browser })
    : { code: 0, output: "" };
  const total = add(
    tally(vitest.output, /^\s*Tests\s+.*$/m),
    tally(playwright.output, /^\s+\d+ (passed|failed|skipped|flaky).*$/gm),
  );
  const failed = Math.max(total.failed, vitest.code || playwright.code ? 1 : 0);
  console.log(
    `\n${total.passed} passed, ${failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`,
  );
  return vitest.code || playwright.code;
}

/** Reads a runner's closing lines. */
function tally(output: string, lines: RegExp): Tally {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are control characters
  const plain = output.replace(/\u001b\[[0-9;]*m/g, "");
  const closing = (plain.match(lines) ?? []).join(" ");
  const number = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(closing)?.[1] ?? 0);
  return { passed: number("passed"), failed: number("failed"), skipped: number("skipped") };
}

function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
