/** A broken record stops the build with its file, the field and the remedy. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadCatalog } from "../src/data/catalog.ts";

const ID = "runtime-illegal-invocation";
const root = mkdtempSync(join(tmpdir(), "records-"));
afterAll(() => rmSync(root, { recursive: true }));

/** Loads a project that holds one record, after a change to it. */
function loadWith(change: (record: Record<string, unknown>, folder: string) => void): string {
  rmSync(join(root, "src"), { recursive: true, force: true });
  mkdirSync(join(root, "src/data/errors"), { recursive: true });
  mkdirSync(join(root, "src/content/docs/guides"), { recursive: true });
  for (const file of ["issuers.json", "known.json"]) cpSync(`src/data/${file}`, join(root, "src/data", file));
  cpSync("src/data/limits", join(root, "src/data/limits"), { recursive: true });
  cpSync(`src/data/errors/${ID}`, join(root, `src/data/errors/${ID}`), { recursive: true });
  const folder = join(root, "src/data/errors", ID);
  const file = join(folder, "error.json");
  const record = JSON.parse(readFileSync(file, "utf8"));
  Object.assign(record, { related: [], guides: [], causes: [] });
  change(record, folder);
  writeFileSync(file, JSON.stringify(record));
  try {
    loadCatalog(root, "test");
    return "accepted";
  } catch (error) {
    return (error as Error).message;
  }
}

it("the record itself is accepted", () => {
  expect(loadWith(() => undefined)).toBe("accepted");
});

describe("refused, with file and field", () => {
  const cases: [what: string, change: Parameters<typeof loadWith>[0], words: RegExp][] = [
    ["a missing title", (record) => delete record.title, /title: .*expected string/i],
    [
      "a title with a full stop",
      (record) => Object.assign(record, { title: "It broke." }),
      /title: No full stop/,
    ],
    ["an unknown field", (record) => Object.assign(record, { titel: "x" }), /Unrecognized key.*titel/],
    ["an unknown actor", (record) => Object.assign(record, { who_can_fix: ["nobody"] }), /who_can_fix\.0/],
    [
      "a conditional retry without condition",
      (record) => Object.assign(record, { retry: { policy: "conditional" } }),
      /retry\.condition: .*in words/,
    ],
    [
      "a parent that is no record",
      (record) => Object.assign(record, { parent: "edge-9999" }),
      /parent: "edge-9999" is no record/,
    ],
    [
      "a guide that is none",
      (record) => Object.assign(record, { guides: ["nope"] }),
      /guides\.0: "nope" is no guide/,
    ],
    [
      "an unknown limit",
      (record) => Object.assign(record, { summary: "More than {limit:nope}." }),
      /\{limit:nope\}: no such limit; write src\/data\/limits\/nope\.json/,
    ],
    [
      "a pair without its file",
      (_record, folder) => rmSync(join(folder, "destructured-ctx.fixed.ts")),
      /pairs\.0\.id: needs exactly one file destructured-ctx\.fixed/,
    ],
    [
      "a stray file",
      (_record, folder) => writeFileSync(join(folder, "stray.ts"), ""),
      /"stray\.ts" belongs to no pair/,
    ],
    [
      "no pair and no reason",
      (record, folder) => {
        Object.assign(record, { pairs: [] });
        for (const file of ["broken.ts", "fixed.ts", "proof.json"])
          rmSync(join(folder, `destructured-ctx.${file}`), { force: true });
      },
      /no_pair: say why/,
    ],
    [
      "a message whose source is unknown",
      (record) => {
        (record.messages as [{ source: string }])[0].source = "nope";
      },
      /messages\.0\.source: "nope" is not among/,
    ],
    [
      "a placeholder without example",
      (record) => {
        (record.messages as [{ template: string }])[0].template = "lost {thing}";
      },
      /\{thing\} stands in the template; describe it/,
    ],
  ];

  it.each(cases)("%s", (_what, change, words) => {
    const message = loadWith(change);
    expect(message).toContain(`src/data/errors/${ID}/error.json`);
    expect(message).toMatch(words);
  });

  it("JSON that is none", () => {
    const message = loadWith((_record, folder) => {
      mkdirSync(join(folder, "../edge-1"), { recursive: true });
      writeFileSync(join(folder, "../edge-1/error.json"), "{ ]");
    });
    expect(message).toMatch(/errors\/edge-1\/error\.json\n {4}JSON: .*mend the syntax/);
  });

  it("a folder that is no id", () => {
    const message = loadWith((_record, folder) =>
      mkdirSync(join(folder, "../Nobody_1"), { recursive: true }),
    );
    expect(message).toMatch(/"Nobody_1" is not <issuer>-<code or slug>/);
  });
});
