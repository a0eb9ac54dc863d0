/** Published member names only ever grow: a removal or a rename breaks somebody's program. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fieldNames } from "../src/data/field-names.ts";

const published = readFileSync("tests/fields.txt", "utf8").split("\n").filter(Boolean);

it("nothing that was published is gone", () => {
  const now = new Set(fieldNames());
  expect(published.filter((name) => !now.has(name))).toEqual([]);
});

it("everything published is listed (npm run fields appends it)", () => {
  const known = new Set(published);
  expect(fieldNames().filter((name) => !known.has(name))).toEqual([]);
});
