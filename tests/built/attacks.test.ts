/** Attacks by name: what each tries, and what must not come of it. Chance inputs are in `fuzz.test.ts`. */
import { request } from "node:http";
import { describe, expect, inject, it } from "vitest";
import { errorHead } from "../../src/components/error-head.ts";
import { errorMarkdown } from "../../src/explain/markdown.ts";
import { MAX_BODY } from "../../src/explain/read-text.ts";
import { catalog } from "../fixtures.ts";

const origin = inject("origin");

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Sends the path as it is; `fetch` would tidy it up. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(origin, { path, headers }, (answer) => {
      let body = "";
      answer.on("data", (chunk) => {
        body += chunk;
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    })
      .on("error", reject)
      .end();
  });
}

const explain = (body: string, type = "text/plain") =>
  fetch(`${origin}/explain`, { method: "POST", body, headers: { "Content-Type": type } });

describe("markup", () => {
  const MARKUP = "<script>alert(1)</script>";
  it.each([
    `/explain/${encodeURIComponent(MARKUP)}`,
    `/explain?q=${encodeURIComponent(`Error 1101 ${MARKUP}`)}`,
    `/explain?codes=1101,${encodeURIComponent(MARKUP)}`,
    `/e/${encodeURIComponent(MARKUP)}`,
    `/go?q=${encodeURIComponent(MARKUP)}`,
  ])("%s comes back as text or not at all", async (path) => {
    const { headers, body } = await get(path);
    const isPage = String(headers["content-type"] ?? "").startsWith("text/html");
    if (isPage) expect(body).not.toContain(MARKUP);
    else expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("a pasted parameter comes back as JSON, bounded", async () => {
    const answer = await explain(`D1_ERROR: no such table: ${MARKUP}${"x".repeat(500)}: SQLITE_ERROR`);
    expect(answer.headers.get("Content-Type")).toMatch(/^application\/json/);
    expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    for (const value of (await answer.text()).match(/"table":"[^"]*"/g) ?? [])
      expect(value.length).toBeLessThan(140);
  });

  it("a record's text ends neither the script that holds it nor a block of code", () => {
    const [record] = catalog.errors;
    if (record === undefined) throw new Error("There are no records.");
    const hostile = { ...record, title: "</script><script>alert(1)</script>", summary: "<!-- </script" };
    const script = errorHead(hostile, new URL("https://errors.example")).find(({ tag }) => tag === "script");
    expect(script?.content).not.toMatch(/<\/script|<!--/);
    expect(errorMarkdown(hostile)).not.toMatch(/^<script/m);
  });
});

describe("header injection", () => {
  it.each([
    "/e/1101%0d%0aSet-Cookie:%20a=1",
    "/go?q=1101%0d%0aSet-Cookie:%20a=1",
    "/go?q=%E5%98%8D%E5%98%8ASet-Cookie:%20a=1",
    "/explain/1101%0d%0aSet-Cookie:%20a=1",
  ])("%s sets no header", async (path) => {
    const { headers } = await get(path);
    expect(headers["set-cookie"]).toBeUndefined();
    expect(String(headers["location"] ?? "")).not.toMatch(/[\r\n]/);
  });
});

describe("open redirects", () => {
  it.each([
    "/e//evil.example",
    "/e/%2f%2fevil.example",
    "/e/https://evil.example",
    "/e/\\evil.example",
    "/go?q=//evil.example",
    "/go?q=https://evil.example",
    "/go?q=%5C%5Cevil.example",
    "/go?q=javascript:alert(1)",
    "//evil.example/%2e%2e",
  ])("%s stays on this site", async (path) => {
    const { headers } = await get(path, { Host: "evil.example" });
    const location = headers["location"];
    if (location !== undefined)
      expect(new URL(String(location), "https://here.example").origin).toBe("https://here.example");
  });
});

describe("paths that climb", () => {
  it.each([
    "/explain/../../package.json",
    "/explain/..%2f..%2fpackage.json",
    "/explain/%2e%2e/%2e%2e/wrangler.jsonc",
    "/errors/..%2f..%2fserver%2fwrangler.json",
    "/e/..%2f..%2fserver",
    "/server/entry.mjs",
    "/../server/wrangler.json",
    "/wrangler.json",
    "/_worker.js",
    "/.assetsignore",
  ])("%s gives no file of the build", async (path) => {
    const { status, headers, body } = await get(path);
    // The platform tidies up some paths and sends the client to the result.
    const target = new URL(String(headers["location"] ?? "/"), origin);
    if (status < 400) expect(await (await fetch(target)).text()).not.toContain("compatibility_date");
    expect(status).toBeGreaterThanOrEqual(300);
    expect(body).not.toMatch(/"compatibility_date"|"devDependencies"|import .* from "\.\/chunks/);
  });
});

describe("prototypes", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
    "%s is no code",
    async (name) => {
      expect((await get(`/explain/${name}`)).status).toBe(404);
      expect((await get(`/e/${name}`)).status).toBe(404);
      expect((await get(`/explain?codes=${name}`)).body).toContain('"status":404');
    },
  );

  it("a body with __proto__ changes nothing for the next one", async () => {
    const polluted =
      '{"__proto__":{"kind":"polluted","text":"Error 1101"},"constructor":{"prototype":{"x":1}}}';
    expect((await explain(polluted, "application/json")).status).toBe(200);
    const next = (await (await fetch(`${origin}/explain/1101`)).json()) as Record<string, unknown>;
    expect(next["kind"]).toBe("error");
    expect(next).not.toHaveProperty("x");
  });
});

describe("texts made to be slow", () => {
  const fill = (part: string) => part.repeat(Math.ceil(MAX_BODY / part.length)).slice(0, MAX_BODY);
  it.each([
    ["open tags", fill("<")],
    ["nested brackets", fill("[[[[{{{{")],
    ["back slashes", fill("\\")],
    ["one word", fill("a")],
    ["spaces", `${" ".repeat(MAX_BODY - 1)}x`],
    ["one message over and over", fill("Uncaught Error: D1_ERROR: no such table: ")],
    ["messages that begin and never end", fill("Cannot perform I/O on behalf of a different ")],
    ["codes", fill("10021 1101 ")],
    ["colours", fill("[31m[0m")],
  ])("%s: answered as any other text", async (_name, text) => {
    const answer = await explain(text);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ kind: "matches" });
  });
});
