/** Copies of the project with another number of records. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./project.ts";
import { writeRecords } from "./synthetic.ts";

const NEEDED = [
  "src",
  "public",
  "scripts",
  "tests/corpus",
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
  "wrangler.jsonc",
];

/** A copy below `.cache/bench` with `count` records. `pages`: which of `src/pages` it keeps; all when left out. */
export function copyProject(name: string, count: number, pages?: string[]): string {
  const folder = join(ROOT, ".cache/bench", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of NEEDED) {
    if (existsSync(join(ROOT, path)))
      cpSync(join(ROOT, path), join(folder, path), {
        recursive: true,
        filter: (from) => !from.includes("src/data/errors/"),
      });
  }
  for (const page of readdirSync(join(folder, "src/pages")))
    if (pages !== undefined && !pages.includes(page))
      rmSync(join(folder, "src/pages", page), { recursive: true });
  withoutPictures(join(folder, "astro.config.mjs"));
  writeRecords(folder, count);
  return folder;
}

/** Pictures are drawn once and kept; what a build costs is measured without them. */
function withoutPictures(config: string): void {
  const text = readFileSync(config, "utf8");
  writeFileSync(config, text.replace(/^.*previewsIntegration.*\n/gm, ""));
}
