import { describe, expect, it } from "vitest";
import { marksBetween } from "../src/data/marks.ts";

describe("marks", () => {
  it("names the lines that differ, from 1, on each side", () => {
    expect(marksBetween("a\nb\nc\n", "a\nB\nc\nd\n")).toEqual({ removed: [2], added: [2, 4] });
  });

  it("marks nothing where nothing differs", () => {
    expect(marksBetween("a\nb\n", "a\nb\n")).toEqual({ removed: [], added: [] });
  });

  it("passes over blank lines", () => {
    expect(marksBetween("a\n", "a\n\nb\n")).toEqual({ removed: [], added: [3] });
  });
});
