/** The text in a request's body, or why there is none. */
import { expect, it } from "vitest";
import { MAX_BODY, readQuery, readText } from "../src/explain/read-text.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ["text/plain; charset=utf-8"],
  ["text/html"],
  [null],
  [""],
  ["application/x-www-form-urlencoded"],
  ["application/octet-stream"],
])("%s is read as text", (type) => {
  expect(readText(type, bytes(" Fehler 1101=ü&x%20 \n"))).toEqual({ text: "Fehler 1101=ü&x%20" });
});

it.each([
  ['{"text":"Error 1101"}', "Error 1101"],
  ['"Error 1101"', "Error 1101"],
  ['{"errors":[{"code":10007}]}', '{"errors":[{"code":10007}]}'],
  ['{"text":7}', '{"text":7}'],
  ["[1101]", "[1101]"],
])("JSON: %s", (body, text) => {
  expect(readText("application/json", bytes(body))).toEqual({ text });
  expect(readText("application/problem+json", bytes(body))).toEqual({ text });
});

it.each<[string | null, string, number]>([
  ["application/json", "{", 400],
  ["application/json", "", 400],
  ["application/json", '{"text":"  "}', 400],
  ["text/plain", " \n ", 400],
  [null, "", 400],
  ["text/plain", "x".repeat(MAX_BODY + 1), 413],
  ["multipart/form-data; boundary=x", "x", 415],
  ["image/png", "x", 415],
])("%s is refused where it cannot be read", (type, body, status) => {
  expect(readText(type, bytes(body))).toMatchObject({ status, detail: expect.stringMatching(/\.$/) });
});

it("takes a body of exactly the limit", () => {
  expect(readText(null, bytes("x".repeat(MAX_BODY)))).toEqual({ text: "x".repeat(MAX_BODY) });
});

it("says nothing of a content type that is not one", () => {
  expect(readText("a<script>/b", bytes("x"))).toMatchObject({
    status: 415,
    detail: expect.not.stringContaining("script"),
  });
});

it("reads q, up to 512 characters", () => {
  expect(readQuery(" 1101 ")).toEqual({ text: "1101" });
  expect(readQuery("😀".repeat(512))).toHaveProperty("text");
  expect(readQuery("x".repeat(513))).toMatchObject({ status: 414 });
  expect(readQuery("  ")).toMatchObject({ status: 400 });
});
