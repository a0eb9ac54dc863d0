/** Which numbers of a text may be codes, and how they are written. */
import { describe, expect, it } from "vitest";
import { isSlip } from "../src/explain/identify/code-worth.ts";
import { mentionsOf } from "../src/explain/identify/mentions.ts";
import { splitWords } from "../src/explain/identify/words.ts";

const mentions = (text: string) =>
  mentionsOf(text, splitWords(text)).map(({ digits, shape }) => `${digits} ${shape}`);

describe("numbers that may be codes", () => {
  it.each<[string, string[]]>([
    ["failed. [code: 10021]", ["10021 bracket"]],
    ["Internal error [code: 7502]", ["7502 bracket"]],
    ['{"code":10007,"message":"x"}', ["10007 field"]],
    ["ApiError { code: 10000 }", ["10000 field"]],
    ["(Code: 10021)", ["10021 field"]],
    ['"error_code": 1015', ["1015 page"]],
    ["errorCode:1014", ["1014 page"]],
    ["errorcode_522", ["522 page"]],
    ["error code: 1101", ["1101 page"]],
    ["Error code 521", ["521 error"]],
    ["Error 1101", ["1101 error"]],
    ["error1101", ["1101 error"]],
    ["1101 errors", ["1101 error"]],
    ["部署后 1101 错误", ["1101 error"]],
    ["网页报错1101了", ["1101 error"]],
    ["خطای 1101", ["1101 error"]],
    ["lỗi 1101", ["1101 error"]],
    ["エラー1015", ["1015 error"]],
    ["…/errors/error-1016/", ["1016 error"]],
    ["code `8000007`", ["8000007 code"]],
    ["does not exist. (10007)", ["10007 paren"]],
    ["526: Invalid SSL certificate", ["526 label"]],
    ["a 524 after a while", ["524 bare"]],
    ["520s since", ["520 bare"]],
  ])("%s", (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe("numbers that are something else", () => {
  it.each([
    "index.js:1102:22",
    "localhost:1101",
    "127.0.0.1:8787",
    "2025-01-02T10:21:00",
    "11/01/2025",
    "$1,101",
    "1.015,00",
    "522 EUR 5.22",
    "v10.0.21",
    "1101%",
    "TS1101",
    "E11000",
    "a1101b",
    "0x1101",
    "12345678",
    "/items/1015",
    "1101ms",
  ])("%s", (text) => {
    expect(mentions(text).filter((one) => !/ bare$/.test(one))).toEqual([]);
  });
  it.each(["index.js:1102:22", "localhost:1101", "$1,101", "TS1101", "E11000", "/items/1015", "12345678"])(
    "%s is no number at all",
    (text) => {
      expect(mentions(text)).toEqual([]);
    },
  );
});

it.each<[string, string, boolean]>([
  ["552", "522", true],
  ["11021", "1102", true],
  ["1000", "10000", true],
  ["256", "526", true],
  ["10046", "10064", true],
  ["522", "522", false],
  ["22", "522", false],
  ["1011", "1110", false],
  ["10013", "10042", false],
])("%s for %s: a slip? %s", (typed, meant, slip) => {
  expect(isSlip(typed, meant)).toBe(slip);
});
