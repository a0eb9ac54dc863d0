/**
 * A strict Content-Security-Policy for the whole site: after the build every inline script is hashed,
 * so that none needs `unsafe-inline`. One header serves all pages. Styles may be inline, because
 * highlighted code is; Pagefind compiles WebAssembly.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Longest line of `_headers` that Cloudflare reads. */
const MAX_LINE = 2000;
/** The rule for every path. */
const ALL_PATHS = /^\/\*\n/m;

export function cspIntegration(): AstroIntegration {
  return {
    name: "csp",
    hooks: {
      "astro:build:done": ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const hashes = scriptHashes(folder);
        const line = `  Content-Security-Policy: ${policy(hashes)}`;
        if (line.length > MAX_LINE)
          throw new Error(
            `The policy has ${line.length} characters; _headers takes ${MAX_LINE}. Fewer inline scripts are needed.`,
          );
        // One rule per path: a second `/*` would take the place of the first.
        const file = join(folder, "_headers");
        const rules = readFileSync(file, "utf8");
        if (!ALL_PATHS.test(rules))
          throw new Error("_headers has no rule for /* that the policy could join.");
        writeFileSync(file, rules.replace(ALL_PATHS, `/*\n${line}\n`));
        logger.info(`${hashes.length} inline scripts are allowed by their hash.`);
      },
    },
  };
}

function policy(hashes: string[]): string {
  const directives = {
    "default-src": "'self'",
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...hashes.map((hash) => `'${hash}'`)].join(" "),
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** Hashes of every distinct inline script in a folder of pages; data blocks (JSON-LD) are not scripts. */
export function scriptHashes(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".html"),
  );
  const hashes = new Set<string>();
  for (const page of pages) {
    for (const [, attributes = "", code = ""] of readFileSync(join(folder, page), "utf8").matchAll(
      /<script\b([^>]*)>([\s\S]*?)<\/script>/g,
    )) {
      if (/\bsrc=/.test(attributes) || /type="application\/(ld\+)?json"/.test(attributes)) continue;
      hashes.add(`sha256-${createHash("sha256").update(code).digest("base64")}`);
    }
  }
  return [...hashes].sort();
}
