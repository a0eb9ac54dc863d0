/** Every id and alias that was ever published still answers, and everything published is in the ledger. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ledgerLines } from "../src/data/ledger.ts";
import { codeKey } from "../src/explain/code.ts";
import { catalog, store } from "./fixtures.ts";

const lines = readFileSync("tests/ids.txt", "utf8").split("\n").filter(Boolean);

describe("still answers", () => {
  it.each(lines)("%s", (line) => {
    const [text = "", id = text] = line.split(" → ");
    const entry = store.find(codeKey(text));
    expect(
      entry,
      `"${text}" was published; keep the record (lifecycle retired or moved) or the alias`,
    ).not.toBeNull();
    const moved = store.record(id)?.moved_to;
    expect([id, moved]).toContain(entry?.id);
  });
});

it("everything published is in it (npm run ids appends it)", () => {
  const known = new Set(lines);
  expect(ledgerLines(catalog.errors).filter((line) => !known.has(line))).toEqual([]);
});

it("no line stands in it twice", () => {
  expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
});
