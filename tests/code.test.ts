import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeKey } from "../src/explain/code.ts";

describe("codeKey", () => {
  it.each([
    ["1101", "1101"],
    [" 1101 ", "1101"],
    ["Error 1101", "1101"],
    ["error code: 1101", "1101"],
    ["Error code 1101.", "1101"],
    ["ERROR 1101", "1101"],
    ["[code: 10021]", "10021"],
    ["code: 10021", "10021"],
    ["(Code: 10021)", "10021"],
    ["ApiError { code: 10000 }", "10000"],
    ["#1101", "1101"],
    ["Cloudflare error 522", "522"],
    ["D1_ERROR", "d1_error"],
    ["exceededCpu", "exceededcpu"],
    ["11xx", "11xx"],
    ["edge-1101", "edge-1101"],
    ["１１０１", "1101"],
    [
      "https://developers.cloudflare.com/workers/observability/errors/#illegal-invocation-errors",
      "developers.cloudflare.com/workers/observability/errors#illegal-invocation-errors",
    ],
    ["https://developers.cloudflare.com/x/error-1015/", "developers.cloudflare.com/x/error-1015"],
    ["error", "error"],
    ["", ""],
  ])("%j is filed under %j", (text, key) => {
    expect(codeKey(text)).toBe(key);
  });

  it("never throws, is bounded, and settles after one turn", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
        const key = codeKey(text);
        expect(key.length).toBeLessThanOrEqual(512 * 18);
        expect(codeKey(key).length).toBeLessThanOrEqual(key.length);
      }),
    );
  });
});
