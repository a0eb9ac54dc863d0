/** Every example of the API page, run as it is written against the running Worker. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";

const SITE = inject("origin");
const folder = mkdtempSync(join(tmpdir(), "examples-"));
const page = readFileSync("src/content/docs/api.md", "utf8");
const blocks = [...page.matchAll(/^```(sh|ts|python)\n([\s\S]*?)^```$/gm)].map(
  ([, language = "", code = ""]) => ({ language, code }),
);
const has = (tool: string) => spawnSync(tool, ["--version"]).status === 0;

/** Runs a program with the site in its environment; returns what it prints. */
function run(command: string, args: string[], env: Record<string, string> = {}): string {
  return execFileSync(command, args, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, SITE, ...env },
  });
}

describe("curl", () => {
  const examples = blocks.filter(({ language, code }) => language === "sh" && code.includes("curl"));
  it("there are some", () => expect(examples.length).toBeGreaterThanOrEqual(6));
  it.skipIf(!has("curl")).each(examples.map(({ code }) => [code]))("%s", (code) => {
    for (const command of code.includes("|\n") ? [code] : code.trim().split("\n")) {
      const out = run("sh", ["-ec", command]);
      expect(out).not.toContain('"type":"/problems/');
      expect(out.length).toBeGreaterThan(200);
      if (out.startsWith('{"kind":"matches"')) expect(JSON.parse(out).recognized).toBe(true);
    }
  });
});

describe("TypeScript", () => {
  const [client = "", copy = ""] = blocks.filter(({ language }) => language === "ts").map(({ code }) => code);

  it("the client finds the record", () => {
    const file = join(folder, "client.ts");
    writeFileSync(file, client);
    expect(run("node", [file])).toMatch(/^edge-1101 false \S/);
  });

  it("the examples fit the exported types", () => {
    const examples = ".cache/examples";
    mkdirSync(examples, { recursive: true });
    writeFileSync(join(examples, "client.mts"), client);
    writeFileSync(join(examples, "copy.mts"), copy);
    const options =
      "--noEmit --strict --module nodenext --target esnext --skipLibCheck --allowImportingTsExtensions --types node";
    const out = spawnSync(
      "tsc",
      ["--ignoreConfig", ...options.split(" "), join(examples, "client.mts"), join(examples, "copy.mts")],
      { encoding: "utf8" },
    );
    expect(out.stdout).toBe("");
    expect(out.status).toBe(0);
  });

  it("the copy is loaded once, revalidated, and survives an outage", { timeout: 300_000 }, () => {
    const file = join(folder, "copy.mts");
    writeFileSync(file, copy);
    const env = { COPY: join(folder, "errors.json") };
    expect(run("node", [file], env)).toMatch(/^\d+ records, updated/);
    expect(run("node", [file], env)).toMatch(/^\d+ records, unchanged/);
    expect(run("node", [file], { ...env, SITE: "http://127.0.0.1:9" })).toMatch(
      /^\d{2,} records, from the copy/,
    );
  });
});

it.skipIf(!has("python3"))("Python", () => {
  const example = blocks.find(({ language }) => language === "python");
  const file = join(folder, "example.py");
  writeFileSync(file, example?.code ?? "");
  expect(run("python3", [file]).trim()).toBe("True edge-1101");
});
