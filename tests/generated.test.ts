/** What is committed although it is derived is held true here, and nothing else that is derived is committed. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { authoredSchemas } from "../src/data/json-schema.ts";

describe("the editor's schemas are those of the code (npm run schemas writes them)", () => {
  it.each(Object.entries(authoredSchemas()))("src/data/%s", (file, text) => {
    expect(readFileSync(`src/data/${file}`, "utf8")).toBe(text);
  });
});

it("nothing that a command makes is committed", () => {
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" })
    .split("\n")
    .filter(Boolean);
  const made = files.filter((file) =>
    /(^|\/)(dist|dist-cli|node_modules|\.astro|\.cache|\.wrangler|coverage|test-results|playwright-report)\/|\.(log|bin|tsbuildinfo)$/.test(
      file,
    ),
  );
  expect(made).toEqual([]);
});

it("the lock file names no registry, and every install script is allowed by name", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const packages = Object.entries(
    lock.packages as Record<string, { resolved?: string; hasInstallScript?: boolean; optional?: boolean }>,
  );
  expect(packages.filter(([, one]) => one.resolved !== undefined).map(([path]) => path)).toEqual([]);
  const { allowScripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const scripts = packages
    .filter(([path, one]) => path !== "" && one.hasInstallScript && !one.optional)
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
  expect(scripts.filter((name) => !(name in allowScripts))).toEqual([]);
});
