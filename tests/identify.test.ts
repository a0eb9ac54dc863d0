/** What identification makes of a text, rule by rule. */
import { describe, expect, it } from "vitest";
import { identify } from "../src/explain/identify.ts";
import { index } from "./identify/records.ts";

const ids = (text: string) => identify(text, index).matches.map((match) => match.id);
const first = (text: string) => identify(text, index).matches[0];

describe("a text that is only a code", () => {
  it.each([
    "1101",
    "Error 1101",
    "error code: 1101",
    "[code: 1101]",
    "edge-1101",
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1101",
  ])("%s is looked up", (text) => {
    expect(ids(text)).toEqual(["edge-1101"]);
  });
  it("gives every meaning of a number that has several", () => {
    expect(ids("10007")).toEqual(["workers-10007", "r2-10007"]);
  });
  it("falls back to the family", () => {
    expect(ids("1177")).toEqual(["edge-11xx"]);
    expect(ids("1101")).not.toContain("edge-11xx");
  });
  it("names the causes of an umbrella", () => {
    expect(first("10021")).toMatchObject({ id: "workers-10021", causes: ["workers-startup-cpu-limit"] });
  });
});

describe("the words decide", () => {
  it("which meaning of a number it is", () => {
    expect(ids("Error: get: The specified key does not exist. (10007)")[0]).toBe("r2-10007");
    expect(
      ids(
        "✘ [ERROR] A request to the Cloudflare API (/accounts/x/workers/services/a) failed.\n\n  This Worker does not exist on your account. [code: 10007]",
      )[0],
    ).toBe("workers-10007");
    expect(
      ids("A request to the Cloudflare API (/accounts/x/r2/buckets/b/objects/o) failed. [code: 10007]")[0],
    ).toBe("r2-10007");
  });
  it("against a number that does not go with them", () => {
    expect(ids("error 1120 Worker exceeded resource limits")[0]).toBe("edge-1102");
    expect(ids("552 connection timed out, the page of Cloudflare says")[0]).toBe("edge-522");
  });
  it("which cause under an umbrella it is", () => {
    const { matches } = identify("Script startup exceeded CPU time limit. [code: 10021]", index);
    expect(matches.map(({ id, role }) => [id, role])).toEqual([
      ["workers-startup-cpu-limit", "cause"],
      ["workers-10021", "wrapper"],
    ]);
    expect(matches.flatMap(({ causes }) => causes)).toEqual([]);
  });
  it("and leave the umbrella with its causes where they show none", () => {
    expect(
      first(
        "A request to the Cloudflare API (/accounts/x/workers/scripts/y) failed.\n\n  Something new. [code: 10021]",
      ),
    ).toMatchObject({ id: "workers-10021", causes: ["workers-startup-cpu-limit"] });
  });
});

describe("wrappers", () => {
  it("follow the error inside them", () => {
    const { matches } = identify(
      "Error 1101 Ray ID: 8aa1b2c3d4e5f607\nWorker threw exception\n\nTypeError: Illegal invocation: function called with incorrect `this` reference.",
      index,
    );
    expect(matches.map(({ id, role }) => [id, role])).toEqual([
      ["runtime-illegal-invocation", "cause"],
      ["edge-1101", "wrapper"],
    ]);
  });
  it("are known by a parameter that holds the other error", () => {
    const { matches } = identify("D1_ERROR: Network connection lost.", index);
    expect(matches[0]).toMatchObject({ id: "runtime-network-connection-lost", role: "cause" });
    expect(matches[1]).toMatchObject({ id: "d1-error", role: "wrapper" });
  });
});

describe("not ours", () => {
  it.each([
    "ERROR 1101 (42000): BLOB, TEXT, GEOMETRY or JSON column 'a' can't have a default value",
    "DiscordAPIError[10007]: Unknown Member",
    "Server listening on port 1101",
    "WebSocket closed with code 1015",
    "Your order 10021 will arrive on 10.07. for $1,101",
    "    at parse (/app/lib/parser.js:1101:22)",
    "src/a.ts(3,1): error TS1101: 'with' statements are not allowed in strict mode.",
    "GET / 200 OK (1101ms)",
    "hello",
    "",
  ])("%s", (text) => {
    expect(identify(text, index)).toEqual({ recognized: false, matches: [] });
  });
});

describe("what comes back", () => {
  it("is the template and what stood in it", () => {
    expect(
      first(
        "Binding name 'REPO_OWNER' already in use.\nPlease use a different name and try again. [code: 10053]",
      )?.matched,
    ).toEqual({
      template:
        "Binding name '{name}' already in use. Please use a different name and try again. [code: 10053]",
      params: { name: "REPO_OWNER" },
    });
    expect(first("D1_ERROR: no such column: price at offset 7: SQLITE_ERROR")?.matched?.params).toEqual({
      column: "price",
      offset: "7",
    });
  });
  it.each(["x".repeat(121), "ghp_0123456789abcdefghijABCDEFGHIJ", "3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c"])(
    "never a value that is long or looks like a secret: %s",
    (value) => {
      const match = first(
        `Binding name '${value}' already in use. Please use a different name and try again. [code: 10053]`,
      );
      expect(match).toMatchObject({ id: "workers-10053", matched: { params: {} } });
    },
  );
  it("is no more than was asked for", () => {
    expect(identify("10007", index, { limit: 1 }).matches).toHaveLength(1);
  });
});

describe("dress", () => {
  const message =
    "Binding name 'DB' already in use. Please use a different name and try again. [code: 10053]";
  it.each<[string, string]>([
    [
      "colours",
      `\u001b[31m✘ \u001b[41;31m[\u001b[41;97mERROR\u001b[0m ${message.replace("name", "\u001b[1mname\u001b[22m")}`,
    ],
    ["colours without their escape", `[31m[ERROR][39m ${message}`],
    [
      "hard-wrapped lines",
      "Binding name 'DB' already\nin use. Please use a diff\nerent name and try again.\n[code: 10053]",
    ],
    [
      "timestamps",
      message
        .split(". ")
        .map((line) => `2025-05-11T09:41:01.101Z\t${line}`)
        .join("\n"),
    ],
    [
      "bars",
      message
        .split(". ")
        .map((line) => `14:22:05.118 | │ ${line}`)
        .join("\n"),
    ],
    ["JSON", JSON.stringify({ errors: [{ code: 10053, message: message.replace(" [code: 10053]", "") }] })],
    ["JSON in JSON", JSON.stringify({ text: JSON.stringify({ text: JSON.stringify({ message }) }) })],
    ["Python", `b'{\\n  "message": "${message.replaceAll("'", "\\'")}"\\n}'`],
    ["HTML", `<p class="x">${message.replaceAll("'", "&#39;").replace("already", "<b>already</b>")}</p>`],
    ["escaped HTML", `&lt;p&gt;${message.replaceAll("'", "&amp;#39;")}&lt;/p&gt;`],
    ["typographic quotes", message.replace("'DB'", "‘DB’")],
    ["full-width letters", message.replace("already", "ａｌｒｅａｄｙ")],
    ["invisible characters", message.replace("already", "al\u200bre\u00adady")],
  ])("%s", (_name, text) => {
    expect(first(text)?.id).toBe("workers-10053");
  });
});
