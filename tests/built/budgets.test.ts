/**
 * Budgets in bytes: what a reader loads and what is uploaded. Each has about 15 % of room above what
 * was measured when it was set; where it is reached, look for what grew before raising it.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../../bench/bytes.ts";
import { QUIET } from "../../scripts/run.ts";

const KIB = 1024;
const CLIENT = join(process.cwd(), "dist/client");
const records = readdirSync(join(CLIENT, "errors")).filter((name) => name.endsWith(".md")).length;
const gzip = (path: string) => gzipSync(readFileSync(join(CLIENT, path)), { level: 9 }).length;

describe("an error page, before anybody touches it (gzip)", () => {
  // Records differ in length and in their programs; these stand for the ordinary and the long one.
  it.each([
    ["errors/workers-10022", 12.5 * KIB],
    ["errors/edge-1101", 19.5 * KIB],
  ])("%s: HTML", (path, budget) => {
    expect(bytesOf(CLIENT, path, "gzip").html).toBeLessThan(budget);
  });

  // Stock Starlight has 15.8 KiB.
  it("CSS", () => expect(bytesOf(CLIENT, "errors/edge-1101", "gzip").css).toBeLessThan(17 * KIB));

  // Without the box, the engine and the index: they come when somebody searches.
  it("JavaScript", () => expect(bytesOf(CLIENT, "errors/edge-1101", "gzip").js).toBeLessThan(6 * KIB));
});

describe("the explorer (gzip)", () => {
  // Per record, since the list is in the page.
  it("HTML", () => expect(gzip("index.html") / records).toBeLessThan(52));

  it("JavaScript", () => expect(bytesOf(CLIENT, "index.html", "gzip").js).toBeLessThan(7 * KIB));
});

describe("indexes, per record", () => {
  // Messages, their words and the titles: what identification in the browser needs.
  it("find.json (gzip)", () => expect(gzip("find.json") / records).toBeLessThan(100));

  // Pagefind loads a small part of these for a search; its fragments are compressed already.
  it("pagefind", () => {
    const folder = join(CLIENT, "pagefind");
    const size = ["fragment", "index"]
      .flatMap((part) =>
        readdirSync(join(folder, part)).map((name) => statSync(join(folder, part, name)).size),
      )
      .reduce((sum, one) => sum + one, 0);
    expect(size / records).toBeLessThan(3.6 * KIB);
  });
});

describe("the Worker (gzip)", () => {
  // 1 KiB for each record's JSON, and the code of Astro, the engine and MCP. The free plan's wall is 3 MiB.
  it("upload", () => {
    const out = execFileSync(
      "wrangler",
      ["deploy", "--dry-run", "--outdir", mkdtempSync(join(tmpdir(), "upload-"))],
      { encoding: "utf8", env: { ...process.env, ...QUIET } },
    );
    const size = Number(/gzip: ([\d.]+) KiB/.exec(out)?.[1]) * KIB;
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThan(200 * KIB + records * 1.35 * KIB);
  });

  // Astro and the engine only: no page, no content of the guides, no schema library but MCP's.
  it("code", () => {
    const chunks = join(process.cwd(), "dist/server/chunks");
    const size = readdirSync(chunks)
      .filter((name) => name.endsWith(".mjs") && !name.startsWith("worker-store"))
      .reduce((sum, name) => sum + gzipSync(readFileSync(join(chunks, name))).length, 0);
    expect(size).toBeLessThan(212 * KIB);
  });
});
