/** Laws over every record: what the schema cannot say of one field, and what must hold across records. */
import { describe, expect, it } from "vitest";
import { type PublishedError, PublishedError as Schema } from "../src/data/published.ts";
import { ACTORS } from "../src/data/schema.ts";
import { catalog } from "./fixtures.ts";

const every = (law: string, holds: (error: PublishedError) => void) => {
  describe(law, () => {
    it.each(catalog.errors.map((error) => [error.id, error] as const))("%s", (_id, error) => holds(error));
  });
};

/** Every piece of prose of a record. */
function prose(error: PublishedError): string[] {
  return [
    error.summary,
    ...error.explanation,
    ...error.prevention,
    ...error.confirm.map((step) => step.do),
    ...error.causes.flatMap((cause) => [cause.explanation, cause.check ?? "", cause.fix ?? ""]),
    ...ACTORS.flatMap((actor) => error.remedies[actor].flatMap((remedy) => [remedy.do, remedy.detail ?? ""])),
    ...error.related.map((other) => other.tell_apart ?? ""),
    ...error.history.map((entry) => entry.change),
  ].filter(Boolean);
}

every("a published record is what its public schema says", (error) => {
  expect(Schema.safeParse(error).error?.issues ?? []).toEqual([]);
});

every("whoever can fix it is told how", (error) => {
  const first = error.who_can_fix[0] ?? "developer";
  expect(
    error.remedies[first].length,
    `remedies.${first} is empty, but who_can_fix begins with ${first}`,
  ).toBeGreaterThan(0);
});

every("prose is plain: only backticks mark it up, and they come in pairs", (error) => {
  for (const text of prose(error)) {
    expect(text.split("`").length % 2, `unpaired backtick in: ${text}`).toBe(1);
    const bare = text.replace(/`[^`]*`/g, "");
    expect(bare, "a Markdown link or bold; use sources, related or see").not.toMatch(/\]\(|\*\*|<\/?[a-z]+>/);
    // At the start of a word: "Mastodon" is no leftover.
    expect(bare, "an unknown {limit:…} or a leftover").not.toMatch(/\{limit:|\b(?:TODO|FIXME)|lorem ipsum/i);
  }
});

every("prose says nothing of machines, of us, or of how it was written", (error) => {
  expect(JSON.stringify(error)).not.toMatch(
    /\/work\/(main|shared)|\/root\/|catalogue\.json|reproductions\.json|\.mirror\//,
  );
});

every("nothing was read in the future, nothing is older than its sources", (error) => {
  const today = new Date().toISOString().slice(0, 10);
  for (const source of error.sources)
    expect(source.read <= today, `${source.id} was read ${source.read}`).toBe(true);
  expect(error.updated <= today).toBe(true);
});

every("a fact read in a program is pinned to its file", (error) => {
  for (const source of error.sources.filter((one) => one.kind === "source")) {
    expect(source.pin, `source ${source.id} is code: pin repo, commit, path and line`).not.toBeNull();
  }
});

every("a pair shows one fault and its mend", (error) => {
  for (const pair of error.pairs) {
    expect(pair.broken.code, `${pair.id}: the two files are the same`).not.toBe(pair.fixed.code);
    expect(
      pair.broken.marks.length + pair.fixed.marks.length,
      `${pair.id}: nothing is marked`,
    ).toBeGreaterThan(0);
    for (const side of [pair.broken, pair.fixed]) {
      expect(side.code.split("\n").length, `${side.file} is longer than a reader wants`).toBeLessThanOrEqual(
        70,
      );
      expect(side.code, `${side.file} gives the answer away`).not.toMatch(
        /(\/\/|#)\s*(broken|fixed|bug|wrong|the fix)\b/i,
      );
    }
  }
});

every("neighbours are told apart only with neighbours", (error) => {
  const ids = error.related.map((other) => other.id);
  expect(new Set(ids).size, "a neighbour stands twice").toBe(ids.length);
});

it("no two records have the same title", () => {
  const titles = Map.groupBy(catalog.errors, (error) => `${error.code ?? ""} ${error.title}`);
  expect(
    [...titles]
      .filter(([, those]) => those.length > 1)
      .map(([title, those]) => [title, those.map((one) => one.id)]),
  ).toEqual([]);
});

it("every meaning of a number says what tells it apart", () => {
  for (const choices of catalog.choices) {
    for (const candidate of choices.candidates) {
      expect(
        candidate.tell_apart,
        `${candidate.id} shares ${choices.code} and has no tell_apart`,
      ).not.toBeNull();
    }
  }
});

it("the events that are documented twice stay one record", () => {
  const shared = catalog.choices.map((choices) => choices.code);
  expect(shared).not.toContain("1019");
  expect(shared).not.toContain("1101");
  expect(shared).not.toContain("1102");
});
