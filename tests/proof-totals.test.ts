import { expect, test } from "vitest";
import type { Proof } from "../src/data/proof.ts";
import { proofTotals } from "../src/data/proof-totals.ts";
import { publish } from "../src/data/publish.ts";
import type { ErrorFolder } from "../src/data/read.ts";
import { AuthoredError, type Pair } from "../src/data/schema.ts";

const PROOF: Proof = {
  tool: "workerd",
  version: "1.2.3",
  simulator: null,
  date: "2026-11-21",
  compatibility_date: "2026-10-12",
  compatibility_flags: [],
  broken: { error: null, outcome: null, status: null, body: null, output: null, exit_code: null },
  fixed: { error: null, outcome: null, status: null, body: null, output: null, exit_code: null },
};

function folder(id: string, issuer: string, pairs: object[], proofs: Record<string, Proof>): ErrorFolder {
  const record = AuthoredError.parse({
    title: id,
    summary: id,
    code: null,
    products: ["Workers"],
    seen_in: ["logs"],
    status: null,
    retry: { policy: "never" },
    owner_action_required: null,
    who_can_fix: ["developer"],
    messages: [{ template: "x", producer: "workerd", evidence: "documented", source: "docs" }],
    remedies: {},
    pairs,
    no_pair: pairs.length === 0 ? "Nothing to show." : null,
    sources: [{ id: "docs", title: "Docs", url: "https://example.com/", kind: "docs", read: "2026-11-21" }],
    updated: "2026-11-21",
  });
  return { id, issuer, record, files: {}, proofs };
}

const pair = (id: string, rest: Partial<Pair> | object): object => ({
  id,
  title: id,
  syntax: "module",
  ...rest,
});
const request = { kind: "request", expect: {} };

const errors = publish({
  issuers: [
    { id: "runtime", title: "Runtime", description: "x", order: 1 },
    { id: "edge", title: "Edge", description: "x", order: 2 },
  ],
  limits: {},
  known: [],
  folders: [
    folder(
      "edge-1",
      "edge",
      [pair("page", { run: request, exempt: { reason: "edge-page", detail: "x" } })],
      {},
    ),
    folder(
      "runtime-a",
      "runtime",
      [pair("one", { run: request }), pair("two", { run: { ...request, slow: "30 s" } })],
      {
        one: PROOF,
        two: { ...PROOF, simulator: "miniflare 5" },
      },
    ),
    folder("runtime-b", "runtime", [], {}),
  ],
});

test("counts records, pairs, states, kinds, reasons, tools and issuers", () => {
  expect(proofTotals(errors)).toEqual({
    records: 3,
    records_with_pairs: 2,
    records_reproduced: 1,
    pairs: 3,
    pairs_reproduced: 2,
    by_state: [
      { name: "reproduced", count: 2 },
      { name: "documented", count: 1 },
    ],
    by_kind: [{ name: "request", count: 2 }],
    by_reason: [{ name: "edge-page", count: 1 }],
    by_tool: [{ name: "workerd 1.2.3", count: 2 }],
    by_simulator: [{ name: "miniflare 5", count: 1 }],
    by_issuer: [
      {
        issuer: "runtime",
        title: "Runtime",
        records: 2,
        records_reproduced: 1,
        pairs: 2,
        pairs_reproduced: 2,
      },
      { issuer: "edge", title: "Edge", records: 1, records_reproduced: 0, pairs: 1, pairs_reproduced: 0 },
    ],
    slow: 1,
  });
});

test("counts nothing where there is nothing", () => {
  expect(proofTotals([])).toMatchObject({ records: 0, pairs: 0, by_state: [], by_issuer: [] });
});
