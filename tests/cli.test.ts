/** The command: as a function, and packed, unpacked and run as somebody who installs it would. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArguments } from "../src/cli/args.ts";
import { buildCommand } from "../src/cli/build.ts";
import { packDataset } from "../src/cli/dataset.ts";
import { readInput } from "../src/cli/input.ts";
import { run, type Surroundings } from "../src/cli/run.ts";
import { MAX_TEXT } from "../src/explain/normalise.ts";
import { catalog } from "./fixtures.ts";

const head = {
  version: "1.2.3",
  schema_version: "1.0",
  site: "https://errors.example",
  dataset: { version: "1.2.3", hash: "0123456789abcdef" },
};
const dataset = packDataset(catalog.errors, head);
const CPU =
  "✘ [ERROR] A request to the Cloudflare API (/accounts/x/workers/scripts/y) failed.\n\n  Script startup exceeded CPU time limit. [code: 10021]\n";

function explain(args: string[], input: string | null = null, more: Partial<Surroundings> = {}) {
  return run({
    args,
    input: input === null ? null : async () => input,
    colours: false,
    width: 80,
    dataset,
    ...more,
  });
}

describe("arguments", () => {
  it.each<[string[], ReturnType<typeof readArguments>]>([
    [["1101"], { kind: "explain", text: "1101", json: false }],
    [["Error", "1101", "--json"], { kind: "explain", text: "Error 1101", json: true }],
    [["--json"], { kind: "explain", text: null, json: true }],
    [["-"], { kind: "explain", text: null, json: false }],
    [["-1003"], { kind: "explain", text: "-1003", json: false }],
    [["--", "--help"], { kind: "explain", text: "--help", json: false }],
    [["1101", "-h"], { kind: "help" }],
    [["-V"], { kind: "version" }],
  ])("%j", (args, command) => {
    expect(readArguments(args)).toEqual(command);
  });
  it.each([[["--colour"]], [["-x"]], [[""]], [[" ", ""]]])("%j is misuse", (args) => {
    expect(readArguments(args)).toMatchObject({ kind: "misuse" });
  });
});

describe("the command", () => {
  it("explains a code", async () => {
    const { status, out, err } = await explain(["1101"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("1101: Worker threw a JavaScript exception");
    expect(out).toContain("https://errors.example/errors/edge-1101/");
    expect(out).not.toContain("\u001b");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });
  it("explains what is piped in, the innermost error first", async () => {
    const { status, out } = await explain([], CPU);
    expect(status).toBe(0);
    expect(out.indexOf("workers-startup-cpu-limit")).toBeLessThan(out.indexOf("workers-10021"));
    expect(out).toContain("Printed around it");
  });
  it("answers in JSON", async () => {
    const { status, out } = await explain(["--json"], CPU);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      kind: "matches",
      schema_version: "1.0",
      recognized: true,
      matches: expect.arrayContaining([
        expect.objectContaining({ id: "workers-startup-cpu-limit", role: "cause" }),
      ]),
    });
    const nothing = await explain(["--json", "hello"]);
    expect(nothing.status).toBe(1);
    expect(JSON.parse(nothing.out)).toMatchObject({ recognized: false, matches: [] });
  });
  it("says so when it knows nothing", async () => {
    expect(await explain(["how", "do", "I", "center", "a", "div"])).toMatchObject({
      status: 1,
      out: "",
      err: expect.stringContaining("Not recognised"),
    });
  });
  it("warns of a secret and does not repeat it", async () => {
    const { out, err } = await explain(
      [],
      `CLOUDFLARE_API_TOKEN=ab12CD34ef56GH78ij90KL12mn34OP56qr78ST90\n${CPU}`,
    );
    expect(err).toContain("token");
    expect(out + err).not.toContain("ab12CD34");
  });
  it("prints colours for a terminal only", async () => {
    expect((await explain(["1101"], null, { colours: true })).out).toContain("\u001b[1m");
  });
  it.each<[string[], string | null]>([
    [[], null],
    [[], " \n"],
    [["--what"], null],
  ])("%j with input %j is misuse", async (args, input) => {
    expect(await explain(args, input)).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringContaining("explain --help"),
    });
  });
  it("shows help and versions", async () => {
    expect(await explain(["--help"])).toMatchObject({
      status: 0,
      out: expect.stringContaining("wrangler deploy 2>&1 | explain"),
    });
    expect(await explain(["--version"])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^explain 1\.2\.3, records 0123456789abcdef/),
    });
  });
  it("keeps the beginning and the end of endless input", async () => {
    async function* chunks() {
      yield new TextEncoder().encode("first ü");
      for (let i = 0; i < 100; i++) yield new TextEncoder().encode("x".repeat(10_000));
      yield new TextEncoder().encode("last");
    }
    const text = await readInput(chunks());
    expect(text.length).toBeLessThanOrEqual(2 * MAX_TEXT);
    expect(text).toMatch(/^first ü.*last$/s);
  });
});

describe("the packed command", () => {
  const folder = mkdtempSync(join(tmpdir(), "explain-"));
  const installed = join(folder, "node_modules/workers-error-explorer");
  const command = join(installed, "dist-cli/explain.js");

  beforeAll(async () => {
    const source = join(folder, "source");
    await buildCommand(join(source, "dist-cli"), catalog.errors, head);
    const { scripts: _, ...manifest } = JSON.parse(readFileSync("package.json", "utf8"));
    writeFileSync(join(source, "package.json"), JSON.stringify(manifest));
    execFileSync("npm", ["pack", "--offline", "--pack-destination", folder], {
      cwd: source,
      stdio: "ignore",
    });
    const archive = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
    mkdirSync(installed, { recursive: true });
    execFileSync("tar", ["-xzf", join(folder, archive), "--strip-components=1", "-C", installed]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function start(args: string[], input = "", env: NodeJS.ProcessEnv = {}) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      input,
      encoding: "utf8",
      cwd: folder,
      env: { PATH: process.env["PATH"], ...env },
    });
    return { status, stdout, stderr };
  }

  it("is what package.json names, and all that it needs", () => {
    const { bin } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    expect(join(installed, bin.explain)).toBe(command);
    expect(readdirSync(join(installed, "dist-cli")).sort()).toEqual(["dataset.json", "explain.js"]);
    expect(readFileSync(command, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
  it("explains a code", () => {
    expect(start(["1101"])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Worker threw a JavaScript exception"),
      stderr: "",
    });
  });
  it("explains a log", () => {
    expect(start([], CPU)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("workers-startup-cpu-limit"),
    });
  });
  it("leaves with 1 and 2", () => {
    expect(start(["hello"]).status).toBe(1);
    expect(start(["--nonsense"]).status).toBe(2);
    expect(start([]).status).toBe(2);
  });
  it("does not mind input that is not text, or a reader that leaves", () => {
    expect(start([], "\u0000\ud800\u001b[").status).toBe(1);
    const piped = spawnSync("sh", ["-c", `"${process.execPath}" "${command}" 1101 | true`], {
      encoding: "utf8",
    });
    expect(piped).toMatchObject({ status: 0, stderr: "" });
  });
});
