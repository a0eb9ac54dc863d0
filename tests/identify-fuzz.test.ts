/** Identification under any text: it answers, quickly, and hands nothing back but short parameter values. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileTexts, manyRecords } from "../bench/identify/synthetic.ts";
import { MAX_PARAM } from "../src/explain/identify/params.ts";
import { buildIndex, type Identification, identify } from "../src/explain/identify.ts";
import { MAX_TEXT, normalise } from "../src/explain/normalise.ts";
import { holdsSecret, looksSecret } from "../src/explain/secret.ts";
import { catalog } from "./fixtures.ts";

const index = buildIndex(catalog.errors);
const templates = new Map(
  catalog.errors.map(({ id, messages, title }) => [id, [title, ...messages.map(({ template }) => template)]]),
);
const examples = catalog.errors.flatMap(({ messages }) => messages.map(({ example }) => example));

function isBounded({ recognized, matches }: Identification): void {
  expect(recognized).toBe(matches.length > 0);
  expect(matches.length).toBeLessThanOrEqual(5);
  for (const { id, score, role, matched, causes } of matches) {
    expect(templates.has(id)).toBe(true);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    expect(["cause", "wrapper"]).toContain(role);
    for (const cause of causes) expect(templates.has(cause)).toBe(true);
    if (matched === null) continue;
    expect(templates.get(id)).toContain(matched.template);
    for (const value of Object.values(matched.params)) {
      expect(value.length).toBeLessThanOrEqual(MAX_PARAM);
      expect(value).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(looksSecret(value)).toBe(false);
    }
  }
}

describe("any text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.constantFrom(...examples),
    fc.constantFrom(...examples).chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
    fc.constantFrom(
      "\\u",
      "\\\\\\n",
      "&#x110000;",
      "&#0;",
      "<",
      "<!--",
      "\u001b[",
      "[code: 10021]",
      "Error 1101",
      "{",
      "\ud800",
      "\u0000",
      "99999999",
      "\n| ",
    ),
    fc.constantFrom(
      "Bearer abcdefghijklmnopqrstuvwxyz0123",
      "3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c",
      "cf_clearance=abcdefghij",
    ),
  );
  it("is answered within the bounds", () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom("", " ", "\n", ": "),
        (pieces, seam) => {
          isBounded(identify(pieces.join(seam), index));
        },
      ),
      { numRuns: 1500 },
    );
  });
  it("gives the same answer twice", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        expect(identify(pieces.join(" "), index)).toEqual(identify(pieces.join(" "), index));
      }),
    );
  });
  it("comes out of normalisation no longer than is looked at", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const plain = normalise(pieces.join(""));
        expect(plain.length).toBeLessThanOrEqual(MAX_TEXT);
      }),
    );
  });
});

describe("64 KiB made to be slow", () => {
  const many = buildIndex(manyRecords(catalog.errors, 10_000));
  const texts = Object.entries(hostileTexts(catalog.errors));
  identify("warm", many);
  // It is some tens of milliseconds; a step that grows faster than the text would take minutes.
  it.each(texts)(
    "%s",
    (_name, text) => {
      isBounded(identify(text, index));
      identify(text, many);
      holdsSecret(text);
    },
    20_000,
  );
});
