/** What pasted text looks like once everything around it is taken away. */
import { expect, it } from "vitest";
import { clip, MAX_TEXT, normalise } from "../src/explain/normalise.ts";

it.each<[string, string, string]>([
  ["colours", "\u001b[31m\u001b[1mError\u001b[22m: x\u001b[39m", "Error: x"],
  ["colours by name", "\\u001b[31mError\\x1b[0m ^[[1mx", "Error x"],
  ["links of a terminal", "\u001b]8;;https://example.com\u0007here\u001b]8;;\u0007", "here"],
  ["brackets that are none", "[code: 10021] a[0] [1m", "[code: 10021] a[0]"],
  ["JSON escapes", '{\\"a\\":\\"b\\\\nc\\"}', '{"a":"b\nc"}'],
  ["escapes of escapes", "a\\\\\\\\nb", "a\nb"],
  ["code points", "\\u0041\\x42\\u00", "AB\\u00"],
  ["entities", "&lt;b&gt; &amp;#39; &#39;&#x27;&quot;&nbsp;&unknown;", "&#39; ''\" &unknown;"],
  ["tags", "<h1>Error</h1><p>a <b>b</b> c</p>", "\nError\n\na  b  c\n"],
  ["no tags", "a < b, x<y>z, 1<2", "a < b, x\nz, 1<2"],
  [
    "timestamps",
    "2025-01-02T03:04:05.678Z\tone\n03:04:05 two\n[2025-01-02 03:04:05,6] three",
    "one\ntwo\nthree",
  ],
  ["bars and quotes", "| one\n> two\n│ three\n14:00:00.1 | four\n-- | --", "one\ntwo\nthree\nfour\n"],
  ["boxes", "╭──╮\n│ x │\n╰──╯", "\nx\n"],
  ["quotation marks", "‘a’ “b” ´c´", "'a' \"b\" 'c'"],
  ["widths", "Ｅｒｒｏｒ　１１０１", "Error 1101"],
  ["what is invisible", "a\u200bb\u00adc\ufeffd", "abcd"],
  ["line ends", "a\r\nb\rc", "a\nb\nc"],
])("%s", (_name, text, plain) => {
  expect(normalise(text)).toBe(plain);
});

it("keeps addresses inside mark-up after the visible text", () => {
  expect(normalise('<a href="https://x.example/?utm_source=errorcode_522">more</a> soon')).toBe(
    'more  soon\n\na href="https://x.example/?utm_source=errorcode_522"\n',
  );
});

it("keeps the beginning and the end of a text that is too long", () => {
  const text = clip(`first ${"x".repeat(2 * MAX_TEXT)} last`);
  expect(text).toHaveLength(MAX_TEXT);
  expect(text).toMatch(/^first x+\nx+ last$/);
});
