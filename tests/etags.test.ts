/** A change to one record changes its own tags and those of what quotes it, and no others. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { loadCatalog } from "../src/data/catalog.ts";
import { buildStore } from "../src/data/store-file.ts";

const ID = "runtime-illegal-invocation";
const root = mkdtempSync(join(tmpdir(), "etags-"));
afterAll(() => rmSync(root, { recursive: true }));
cpSync("src", join(root, "src"), { recursive: true });

const tags = () =>
  new Map(
    buildStore(loadCatalog(root, "test")).table.entries.map((entry) => [
      entry.id,
      Object.values(entry.etags),
    ]),
  );

function changed(change: (record: Record<string, unknown>) => void): string[] {
  const file = join(root, "src/data/errors", ID, "error.json");
  const original = readFileSync(file, "utf8");
  const before = tags();
  const record = JSON.parse(original);
  change(record);
  writeFileSync(file, JSON.stringify(record));
  const after = tags();
  writeFileSync(file, original);
  return [...after]
    .filter(([id, etags]) => etags.some((etag, i) => etag !== before.get(id)?.[i]))
    .map(([id]) => id);
}

it("a new prevention changes the record and the index", () => {
  const ids = changed((record) => Object.assign(record, { prevention: ["Test it."] }));
  expect(ids.sort()).toEqual(["", ID]);
});

it("a new title changes those who quote it as well", () => {
  const ids = changed((record) => Object.assign(record, { title: "Another title" }));
  const quoting = loadCatalog(root, "test")
    .errors.filter((error) => error.related.some((other) => other.id === ID))
    .map((error) => error.id);
  expect(quoting.length).toBeGreaterThan(0);
  expect(ids.sort()).toEqual(["", ID, ...quoting].sort());
});

it("the same data gives the same tags", () => {
  expect([...tags()]).toEqual([...tags()]);
});
