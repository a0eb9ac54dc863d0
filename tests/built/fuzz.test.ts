/**
 * Hostile traffic against the built Worker in workerd, with nothing between (wrangler's proxy loses a
 * connection now and then): whatever the method, path, headers and body, the answer
 * comes, is no 5xx, reflects no markup, and is a record, matches or a problem. FUZZ=200000 runs more.
 */
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Running, serveModules } from "../../bench/workerd.ts";

const RUNS = Number(process.env.FUZZ ?? 20_000);
const PARALLEL = 16;
const TIMEOUT_MS = 10_000;
let worker: Running;
let target: URL;
beforeAll(async () => {
  const page = JSON.stringify(readFileSync(join(process.cwd(), "dist/client/404.html"), "utf8"));
  worker = await serveModules(
    join(process.cwd(), "dist/server"),
    "entry.mjs",
    `const html = { status: 404, headers: { "Content-Type": "text/html; charset=utf-8" } };
    addEventListener("fetch", (event) => event.respondWith(new Response(${page}, html)));`,
  );
  target = new URL(worker.origin);
});
afterAll(() => worker.close());

const agent = new Agent({ keepAlive: true, maxSockets: PARALLEL });

interface Case {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

interface Answer {
  status: number;
  type: string;
  body: string;
}

function send({ method, path, headers: given, body }: Case): Promise<Answer> {
  // Node frames the body of some methods only when it is told the length.
  const headers = body === "" ? given : { ...given, "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, host: target.hostname, port: target.port, method, path, headers, timeout: TIMEOUT_MS },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (chunk) => {
          text += chunk;
        });
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            type: String(answer.headers["content-type"] ?? ""),
            body: text,
          }),
        );
      },
    );
    sent.on("timeout", () => sent.destroy(new Error("no answer in time")));
    sent.on("error", reject);
    sent.end(body);
  });
}

const MARK = "<script>alert(1)</script>";
const hostile = fc.constantFrom(
  MARK,
  "%0d%0aSet-Cookie:x",
  "../../etc/passwd",
  "__proto__",
  "constructor",
  "%00",
  "%ff%fe",
  "javascript:alert(1)",
  "//evil.example",
  "\u202e1011",
  "🦊",
  "'--",
  "$(id)",
  "{{7*7}}",
  "1101",
  "10021",
  "edge-1101",
  "error",
);
const piece = fc.oneof(
  hostile,
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.integer({ min: 0, max: 20_000 }).map(String),
);
const encoded = fc
  .array(piece, { maxLength: 4 })
  .map((parts) => encodeURI(parts.join("").toWellFormed()).replace(/[?#]/g, encodeURIComponent));
const long = fc.integer({ min: 1_000, max: 15_000 }).map((length) => "%61".repeat(length / 3));
const path = fc.oneof(
  { weight: 10, arbitrary: encoded.map((code) => `/explain/${code}`) },
  { weight: 3, arbitrary: encoded.map((code) => `/e/${code}`) },
  { weight: 3, arbitrary: piece.map((q) => `/explain?q=${encodeURIComponent(q.toWellFormed())}`) },
  {
    weight: 2,
    arbitrary: piece.map((codes) => `/explain?codes=${encodeURIComponent(codes.toWellFormed())}`),
  },
  { weight: 2, arbitrary: piece.map((q) => `/go?q=${encodeURIComponent(q.toWellFormed())}`) },
  { weight: 1, arbitrary: long.map((code) => `/explain/${code}`) },
  { weight: 3, arbitrary: fc.constant("/explain") },
);
const safe = (text: string) => text.replace(/[^\x20-\x7e]/g, "");
const headers = fc.record(
  {
    accept: fc.oneof(
      fc.constantFrom(
        "*/*",
        "text/html",
        "text/markdown",
        "text/plain;q=0.5, application/json;q=0.1",
        "*/*;q=0",
      ),
      fc.string({ maxLength: 60 }).map(safe),
    ),
    "content-type": fc.oneof(
      fc.constantFrom(
        "text/plain",
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/problem+json",
      ),
      fc.string({ maxLength: 30 }).map(safe),
    ),
    "if-none-match": fc.oneof(fc.constantFrom("*", 'W/"x"', '"'), fc.string({ maxLength: 40 }).map(safe)),
    origin: fc.constantFrom("https://evil.example", "null"),
    range: fc.constantFrom("bytes=0-10", "bytes=-1"),
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  fc.constant(""),
  fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(" ")),
  fc.json(),
  fc.integer({ min: 1, max: 70_000 }).map((length) => "a{b}".repeat(length / 4)),
);
const anything: fc.Arbitrary<Case> = fc
  .record({
    method: fc.constantFrom("GET", "GET", "GET", "HEAD", "POST", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"),
    path,
    headers,
    body,
  })
  .map((one) => (one.method === "GET" || one.method === "HEAD" ? { ...one, body: "" } : one));

function judge(one: Case, { status, type, body }: Answer): void {
  const where = `${one.method} ${one.path.slice(0, 200)} ${JSON.stringify(one.headers)}`;
  expect(status, `${where}: ${body.slice(0, 300)}`).toBeLessThan(500);
  expect(body, where).not.toContain(MARK);
  // Dot segments are resolved before any Worker sees them.
  const isApi = /^\/explain(\/|$)/.test(new URL(one.path, target).pathname);
  if (!isApi || one.method === "HEAD" || status === 204 || status === 304) return;
  expect(type, where).toMatch(/^(application\/(problem\+)?json|text\/(markdown|plain); charset=utf-8)$/);
  if (type === "application/problem+json")
    expect(JSON.parse(body), where).toMatchObject({
      status,
      type: expect.stringMatching(/^\/problems\//),
      detail: expect.any(String),
    });
  else if (type === "application/json")
    expect(JSON.parse(body).kind, where).toMatch(/^(error|choices|index|matches|batch)$/);
}

it(`${RUNS} hostile requests`, { timeout: 600_000 }, async () => {
  const cases = fc.sample(anything, { numRuns: RUNS, seed: 1101 });
  let next = 0;
  const sendNext = async () => {
    for (let one = cases[next++]; one !== undefined; one = cases[next++]) judge(one, await send(one));
  };
  await Promise.all(Array.from({ length: PARALLEL }, sendNext));
  agent.destroy();
});
