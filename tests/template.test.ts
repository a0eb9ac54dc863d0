import { describe, expect, it } from "vitest";
import { fillTemplate, parseTemplate } from "../src/explain/template.ts";

describe("templates", () => {
  it("splits literals and parameters", () => {
    expect(parseTemplate("no such table: {table}: SQLITE_ERROR")).toEqual([
      { literal: "no such table: " },
      { param: "table" },
      { literal: ": SQLITE_ERROR" },
    ]);
  });

  it("reads doubled braces as literal ones", () => {
    expect(parseTemplate("ApiError {{ code: {code} }}")).toEqual([
      { literal: "ApiError { code: " },
      { param: "code" },
      { literal: " }" },
    ]);
    expect(fillTemplate("{{{name}}}", { name: "x" })).toBe("{x}");
  });

  it("leaves a parameter without value as it is written", () => {
    expect(fillTemplate("binding {name}", {})).toBe("binding {name}");
  });

  it.each(["{", "}", "{Name}", "{a b}", "{}"])("refuses %j", (template) => {
    expect(() => parseTemplate(template)).toThrow(/literal brace/);
  });
});
