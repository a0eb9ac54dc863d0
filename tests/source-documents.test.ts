/** Everything that the two source documents name has its own record, at full depth. */
import { describe, expect, it } from "vitest";
import { catalog, store } from "./fixtures.ts";

const NUMBERED = [
  ...["1101", "1102", "1103", "1019", "1021", "1022", "1024", "1027", "1042", "11xx"].map(
    (code) => `edge-${code}`,
  ),
  "edge-1015",
  "workers-1015",
  ...[
    "10006",
    "10007",
    "10015",
    "10016",
    "10021",
    "10026",
    "10027",
    "10035",
    "10037",
    "10052",
    "10054",
    "10055",
    "10056",
    "10068",
    "10069",
  ].map((code) => `workers-${code}`),
];

/** What the documents say → the record that must come first for it. */
const WORDED: [text: string, ids: string[]][] = [
  ["Network connection lost", ["runtime-network-connection-lost"]],
  ["Memory limit would be exceeded before EOF", ["runtime-memory-limit-before-eof"]],
  ["daemonDown", ["outcome-daemon-down"]],
  ["The script will never generate a response", ["runtime-hung-request"]],
  [
    "Error: The Workers runtime canceled this request because it detected that your Worker's code had hung and would never generate a response. Refer to: https://developers.cloudflare.com/workers/observability/errors/",
    ["runtime-hung-request"],
  ],
  [
    "TypeError: Illegal invocation: function called with incorrect this reference",
    ["runtime-illegal-invocation"],
  ],
  [
    "Uncaught (in promise) Error: Cannot perform I/O on behalf of a different request. I/O objects (such as streams, request/response bodies, and others) created in the context of one request handler cannot be accessed from a different request's handler.",
    ["runtime-cross-request-io"],
  ],
  ["Uncaught Exception", ["outcome-exception"]],
  ["Exceeded CPU Time Limits", ["outcome-exceeded-cpu"]],
  ["Exceeded Memory", ["outcome-exceeded-memory"]],
  ["Response Stream Disconnected", ["outcome-response-stream-disconnected"]],
  ["11xx", ["edge-11xx"]],
  ["Script startup exceeded CPU time limit.", ["workers-startup-cpu-limit", "workers-startup-cpu"]],
];

const BY_ID = [
  "outcome-internal-error",
  "outcome-canceled",
  "durable-objects-exception-in-fetch",
  "durable-objects-remote-property",
  "durable-objects-retryable-property",
  "durable-objects-overloaded-property",
  "durable-objects-broken-stub",
  "durable-objects-overloaded",
];

/** Records in which a part of the depth cannot exist, and why; an exemption that is no longer needed fails. */
const NOT_POSSIBLE: Record<string, { part: "causes" | "prevention"; why: string }[]> = {
  "workers-1015": [
    { part: "causes", why: "the limit is gone" },
    { part: "prevention", why: "the limit is gone" },
  ],
  "workers-10015": [{ part: "prevention", why: "an entitlement is bought, not prevented" }],
  "edge-11xx": [{ part: "prevention", why: "a fault of the runtime itself" }],
  "edge-1022": [{ part: "prevention", why: "a fault of Cloudflare's routing" }],
  "edge-1103": [{ part: "prevention", why: "no source tells the cause" }],
  "outcome-internal-error": [{ part: "prevention", why: "a fault of the platform" }],
  "durable-objects-remote-property": [{ part: "prevention", why: "a property, not a fault" }],
};

describe("a record of its own, at full depth", () => {
  it.each([...NUMBERED, ...BY_ID])("%s", (id) => {
    const record = store.record(id);
    expect(record?.id).toBe(id);
    for (const part of ["explanation", "confirm", "causes", "prevention", "related"] as const) {
      const exempt = NOT_POSSIBLE[id]?.some((one) => one.part === part) ?? false;
      expect(
        (record?.[part].length ?? 0) > 0,
        `${part}${exempt ? ": the exemption is no longer needed" : ""}`,
      ).toBe(!exempt);
    }
    expect((record?.pairs.length ?? 0) > 0 || record?.no_pair !== null, "a pair, or why there is none").toBe(
      true,
    );
  });
});

describe("found by what the documents print", () => {
  it.each(WORDED)("%s", async (text, ids) => {
    const { identify } = await import("../src/explain/identify.ts");
    const found = identify(text, store.identifyIndex());
    expect(ids).toContain(found.matches[0]?.id);
  });
});

it("10021 is an umbrella whose causes have records", () => {
  const causes = catalog.errors.filter((error) => error.parent === "workers-10021");
  expect(causes.length).toBeGreaterThanOrEqual(5);
  for (const cause of causes) expect(cause.error_code).toBe(10021);
});

it("1015 is a choice, and 1101 is not", () => {
  expect(store.find("1015")?.kind).toBe("choices");
  expect(store.find("1101")?.id).toBe("edge-1101");
});
