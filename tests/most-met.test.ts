/** The hundred errors that people meet most, by public threads and then by judgement: each at full depth. */
import { describe, expect, it } from "vitest";
import { ACTORS } from "../src/data/schema.ts";
import { catalog, store } from "./fixtures.ts";

const MOST_MET = `
edge-1101 edge-1102 edge-1000 edge-1003 edge-1006 edge-1010 edge-1014 edge-1015 edge-1016 edge-1019 edge-1020 edge-1027 edge-1033
edge-1034 edge-1042 edge-403 edge-413 edge-429 edge-500 edge-502 edge-503 edge-504 edge-520 edge-521 edge-522 edge-523 edge-524 edge-525 edge-526
edge-530 runtime-hung-request runtime-cross-request-io runtime-illegal-invocation runtime-network-connection-lost runtime-immutable-headers
runtime-body-already-used runtime-too-many-subrequests runtime-code-generation-disallowed runtime-undefined-property runtime-not-a-response
runtime-invalid-url runtime-memory-limit-exceeded runtime-cpu-limit-exceeded runtime-wait-until-cancelled runtime-stream-locked
runtime-websocket-not-accepted runtime-dataclone runtime-rpc-not-serializable runtime-not-defined runtime-json-parse runtime-operation-timeout
runtime-internal-error outcome-exception outcome-exceeded-cpu outcome-exceeded-memory outcome-canceled outcome-response-stream-disconnected
workers-10021 workers-startup-cpu-limit workers-global-scope-disallowed workers-startup-exception workers-syntax-error workers-no-such-module
workers-d1-binding-invalid workers-future-compatibility-date workers-10006 workers-10007 workers-10013 workers-10027 workers-10034 workers-10035
workers-10061 workers-10063 workers-10064 workers-10072 workers-10083 workers-10143 workers-10211 api-10000 api-9106 api-7003
durable-objects-overloaded durable-objects-exception-in-fetch durable-objects-code-updated durable-objects-free-tier-duration
durable-objects-block-concurrency-timeout durable-objects-storage-timeout d1-error d1-no-such-table d1-type-error d1-too-many-sql-variables
d1-storage-timeout d1-overloaded kv-expiration-too-short kv-429 kv-daily-limit r2-10042 r2-10001 queues-send-failed workers-ai-3040
`
  .trim()
  .split(/\s+/);

describe("full depth", () => {
  it.each(MOST_MET)("%s", (id) => {
    const record = store.record(id);
    expect(record, "has a record").toBeDefined();
    if (!record) return;
    const { confirm, causes, prevention, related, explanation, pairs, no_pair } = record;
    expect({
      explanation: explanation.length > 0,
      confirm: confirm.length > 0,
      causes: causes.length > 0,
      prevention: prevention.length > 0,
      related: related.length > 0,
    }).toEqual({
      explanation: true,
      confirm: true,
      causes: true,
      prevention: true,
      related: true,
    });
    expect(
      related.some((other) => other.tell_apart !== null),
      "a neighbour is told apart",
    ).toBe(true);
    expect(
      ACTORS.filter((actor) => record.remedies[actor].length > 0).length,
      "remedies by actor",
    ).toBeGreaterThan(0);
    expect(pairs.length > 0 || no_pair !== null, "a pair, or why there is none").toBe(true);
  });
});

it("there are a hundred", () => {
  expect(new Set(MOST_MET).size).toBe(100);
});

it("visitors of other people's sites are told what they can do on every error page", () => {
  const pages = catalog.errors.filter(
    (error) =>
      error.seen_in.includes("browser-page") && error.lifecycle === "active" && error.issuer === "edge",
  );
  expect(pages.filter((error) => error.remedies.visitor.length === 0).map((error) => error.id)).toEqual([]);
});
