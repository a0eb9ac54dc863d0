import { describe, expect, it } from "vitest";
import { respond } from "../src/explain/respond.ts";
import { ask, catalog, store } from "./fixtures.ts";

const get = (path: string, headers: Record<string, string> = {}) => respond(ask(path, { headers }), store);

describe("a known code", () => {
  it.each(["1101", "edge-1101", "EDGE-1101", "Error%201101", "%5Bcode:%201101%5D", "1101/", "1101.json"])(
    "/explain/%s answers with the record",
    async (code) => {
      const answer = await get(`/explain/${code}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Content-Type")).toBe("application/json");
      expect(await answer.json()).toMatchObject({ kind: "error", id: "edge-1101", error_code: 1101 });
    },
  );

  it("accepts the documentation address that live errors carry", async () => {
    const answer = await get(
      "/explain/https://developers.cloudflare.com/workers/observability/errors/%23illegal-invocation-errors",
    );
    expect(await answer.json()).toMatchObject({ id: "runtime-illegal-invocation" });
  });

  it("answers a family for a member that has no record of its own", async () => {
    expect(await (await get("/explain/1199")).json()).toMatchObject({ id: "edge-11xx" });
    expect(await (await get("/explain/1101")).json()).toMatchObject({ id: "edge-1101" });
  });

  it("gives Markdown and text by Accept and by suffix, with a tag of their own", async () => {
    const [json, md, txt, suffix] = await Promise.all([
      get("/explain/1101"),
      get("/explain/1101", { Accept: "text/markdown" }),
      get("/explain/1101", { Accept: "text/plain" }),
      get("/explain/1101.md", { Accept: "application/json" }),
    ]);
    expect(md.headers.get("Content-Type")).toBe("text/markdown; charset=utf-8");
    expect(md.headers.get("Content-Location")).toBe("/explain/edge-1101.md");
    expect(md.headers.get("Vary")).toBe("Accept");
    expect(suffix.headers.get("Vary")).toBeNull();
    expect(await suffix.text()).toBe(await md.text());
    const tags = [json, md, txt].map((answer) => answer.headers.get("ETag"));
    expect(new Set(tags).size).toBe(3);
    expect((await txt.text()).split("\n")[0]).toMatch(/^1101: /);
  });
});

describe("conditional requests", () => {
  it.each(["%s", "W/%s", '"x", %s', "*", ' W/"y" ,  W/%s '])("304 for If-None-Match: %s", async (form) => {
    const etag = (await get("/explain/1101")).headers.get("ETag") ?? "";
    const answer = await get("/explain/1101", { "If-None-Match": form.replace("%s", etag) });
    expect(answer.status).toBe(304);
    expect(await answer.text()).toBe("");
    expect(answer.headers.get("ETag")).toBe(etag);
    expect(answer.headers.get("Cache-Control")).toContain("stale-if-error");
  });

  it("200 when the tag is another representation's", async () => {
    const etag = (await get("/explain/1101.md")).headers.get("ETag") ?? "";
    expect((await get("/explain/1101", { "If-None-Match": etag })).status).toBe(200);
  });
});

describe("refusals", () => {
  it.each([
    ["/explain/nope", 404],
    ["/explain/%ff", 404],
    [`/explain/${"9".repeat(5000)}`, 404],
    ["/explain/__proto__", 404],
    ["/explain/constructor", 404],
    ["/explain/a/b%0d%0ac", 404],
    ["/explain/..%2f..%2fetc", 404],
    ["/explain?q=", 400],
    ["/explain?q=%20", 400],
    [`/explain?q=${"a".repeat(513)}`, 414],
    ["/explain?codes=", 400],
    [`/explain?codes=${Array(51).fill("1101").join(",")}`, 400],
  ])("GET %s → %i", async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
    const problem = await answer.json();
    expect(problem).toMatchObject({ status, type: expect.stringMatching(/^\/problems\/[a-z-]+\/$/) });
    expect(JSON.stringify(problem).length).toBeLessThan(1500);
  });

  it("suggests only plausible near misses", async () => {
    const slip = await (await get("/explain/1011101")).json();
    expect(slip.suggestions).toEqual([]);
    const typo = await (await get("/explain/11o1")).json();
    expect(typo.suggestions.map((one: { id: string }) => one.id)).toContain("edge-1101");
  });

  it.each(["PUT", "DELETE", "PATCH", "BREW"])("%s → 405 with Allow", async (method) => {
    const answer = await respond(ask("/explain/1101", { method }), store);
    expect(answer.status).toBe(405);
    expect(answer.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect((await answer.json()).allow).toEqual(["GET", "HEAD", "OPTIONS"]);
  });

  it("406 only when JSON is refused by name", async () => {
    expect((await get("/explain/1101", { Accept: "*/*;q=0" })).status).toBe(406);
    expect((await get("/explain/1101", { Accept: "text/html" })).status).toBe(200);
  });
});

describe("POST /explain", () => {
  const post = (body: BodyInit, type?: string) =>
    respond(
      ask("/explain", {
        method: "POST",
        body,
        ...(type === undefined ? {} : { headers: { "Content-Type": type } }),
      }),
      store,
    );

  it.each(["text/plain", "application/octet-stream", "application/x-www-form-urlencoded"])(
    "recognises a message sent as %s",
    async (type) => {
      const answer = await post(
        "TypeError: Illegal invocation: function called with incorrect `this` reference.",
        type,
      );
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Cache-Control")).toBe("no-store");
      const { recognized, matches } = await answer.json();
      expect(recognized).toBe(true);
      expect(matches[0]).toMatchObject({ id: "runtime-illegal-invocation", role: "cause", retryable: false });
    },
  );

  it.each([
    ["", "text/plain", 400],
    ["{", "application/json", 400],
    ["x", "image/png", 415],
    ["x".repeat(65_537), "text/plain", 413],
  ])("refuses %#", async (body, type, status) => {
    expect((await post(body, type)).status).toBe(status);
  });
});

describe("bulk", () => {
  it("lists every record, small", async () => {
    const index = await (await get("/explain")).json();
    expect(index.kind).toBe("index");
    expect(index.errors.map((one: { id: string }) => one.id)).toEqual(
      catalog.errors.map((error) => error.id),
    );
  });

  it("answers several codes in their order", async () => {
    const batch = await (await get("/explain?codes=10021,nope,1101")).json();
    expect(batch.kind).toBe("batch");
    expect(batch.results.map((one: { query: string; status: number }) => [one.query, one.status])).toEqual([
      ["10021", 200],
      ["nope", 404],
      ["1101", 200],
    ]);
  });
});

it("HEAD carries the headers of GET and no body", async () => {
  for (const path of [
    "/explain",
    "/explain/1101",
    "/explain/1101.md",
    "/explain/nope",
    "/explain?codes=1101",
  ]) {
    const [head, full] = await Promise.all([respond(ask(path, { method: "HEAD" }), store), get(path)]);
    expect(await head.text()).toBe("");
    expect(head.status).toBe(full.status);
    const headers = (answer: Response) => Object.fromEntries(answer.headers);
    expect(headers(head)).toEqual(headers(full));
    expect(Number(full.headers.get("Content-Length"))).toBe((await full.arrayBuffer()).byteLength);
  }
});

it("answers a preflight", async () => {
  const answer = await respond(ask("/explain", { method: "OPTIONS" }), store);
  expect(answer.status).toBe(204);
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
  expect(answer.headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD, POST, OPTIONS");
});
