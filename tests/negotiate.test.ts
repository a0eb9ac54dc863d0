import { describe, expect, it } from "vitest";
import { negotiate, splitSuffix } from "../src/explain/negotiate.ts";

describe("negotiate", () => {
  it.each([
    [null, "json"],
    ["", "json"],
    ["*/*", "json"],
    ["application/json", "json"],
    ["application/*", "json"],
    ["text/markdown", "md"],
    ["text/plain", "txt"],
    ["text/*", "md"],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "json"],
    ["text/html", "json"],
    ["image/png", "json"],
    ["application/json;q=0.5, text/markdown;q=0.9", "md"],
    ["text/markdown;q=0.2, text/plain;q=0.3, application/json;q=0.1", "txt"],
    ["*/*;q=0.1, text/plain", "txt"],
    ["text/plain, text/markdown", "txt"],
    ["text/markdown;q=0, */*", "json"],
    ["application/json;q=0, text/plain", "txt"],
    ["application/json;q=0", null],
    ["*/*;q=0", null],
    ["*/*;q=0.0, image/png", null],
    [";;;,,,q=", "json"],
  ])("%j → %j", (accept, representation) => {
    expect(negotiate(accept)).toBe(representation);
  });
});

describe("splitSuffix", () => {
  it.each([
    ["1101.md", { code: "1101", suffix: "md" }],
    ["edge-1101.JSON", { code: "edge-1101", suffix: "json" }],
    ["1101.txt", { code: "1101", suffix: "txt" }],
    ["1101.html", { code: "1101.html", suffix: null }],
    [".md", { code: ".md", suffix: null }],
  ])("%j", (code, split) => {
    expect(splitSuffix(code)).toEqual(split);
  });
});
