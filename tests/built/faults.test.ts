/** What breaks around the Worker gets a clear answer, and the Worker keeps serving. */
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Running, serveModules } from "../../bench/workerd.ts";

const FAILING =
  "addEventListener('fetch', (event) => event.respondWith(Promise.reject(new Error('assets are down'))))";
const BUILT = join(process.cwd(), "dist/server");

/** The Worker still answers as it should. */
async function serves(origin: string): Promise<void> {
  const answer = await fetch(`${origin}/explain/1101`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ kind: "error", id: "edge-1101" });
}

describe.each([
  ["a binding that throws", FAILING],
  ["a binding without files", undefined],
])("%s", (_name, assets) => {
  let worker: Running;
  beforeAll(async () => {
    worker = await serveModules(BUILT, "entry.mjs", assets);
  });
  afterAll(() => worker.close());

  it("/explain answers without assets", async () => {
    await serves(worker.origin);
    const pasted = await fetch(`${worker.origin}/explain`, { method: "POST", body: "Error 1101" });
    expect(await pasted.json()).toMatchObject({ kind: "matches", recognized: true });
    expect((await fetch(`${worker.origin}/explain/no-such-code`)).status).toBe(404);
  });

  it("/e/<code> and /go still lead to their page", async () => {
    for (const path of ["/e/1101", "/go?q=1101"]) {
      const answer = await fetch(worker.origin + path, { redirect: "manual" });
      expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/errors/edge-1101/"]);
    }
  });

  it("/e/<unknown> falls back to plain text", async () => {
    const answer = await fetch(`${worker.origin}/e/nope`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("Content-Type")).toMatch(/^text\/plain/);
    expect(await answer.text()).toContain("nope");
    await serves(worker.origin);
  });

  it.each(["/errors/edge-1101/", "/nowhere", "/assets/app.css"])("%s is no crash", async (path) => {
    const answer = await fetch(worker.origin + path);
    expect(answer.status).toBe(assets === undefined ? 404 : 503);
    if (assets !== undefined) expect(await answer.text()).toContain("/explain/<code>");
    await serves(worker.origin);
  });
});

describe("clients", () => {
  let worker: Running;
  beforeAll(async () => {
    worker = await serveModules(BUILT, "entry.mjs");
  });
  afterAll(() => worker.close());

  it("an upload that is cut off harms nobody else", async () => {
    for (let times = 0; times < 10; times++) await cutOff(worker.origin, 5_000);
    await serves(worker.origin);
  });

  it("a client that sends byte by byte is answered, and others are not held up meanwhile", async () => {
    const body = "Error 1101: Worker threw exception";
    const answer = await dribble(worker.origin, body, () => serves(worker.origin));
    expect(answer).toContain("200 OK");
    expect(answer).toContain('"recognized":true');
  });

  it.each(["/nowhere", "/explain/../etc/passwd", "/explain/1101", "/mcp"])(
    "a body that %s has no use for leaves the connection to the next request",
    async (path) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (let times = 0; times < 5; times++) {
        await ask(worker.origin, agent, "PUT", path, "x".repeat(5_000));
        expect(await ask(worker.origin, agent, "GET", "/explain/1101")).toBe(200);
      }
      agent.destroy();
    },
  );

  it("a client that never reads its answer harms nobody else", async () => {
    const socket = await open(worker.origin);
    socket.pause();
    for (let times = 0; times < 50; times++) socket.write("GET /explain HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await serves(worker.origin);
    socket.destroy();
    await serves(worker.origin);
  });
});

function open(origin: string): Promise<ReturnType<typeof connect>> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve(socket));
    socket.on("error", reject);
  });
}

const head = (length: number) =>
  `POST /explain HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n`;

/** Announces a body, sends a part of it and goes away. */
async function cutOff(origin: string, length: number): Promise<void> {
  const socket = await open(origin);
  socket.write(head(length) + "x".repeat(100));
  await pause(30);
  socket.destroy();
}

/** Sends a body one byte after another and does something else halfway; resolves with the whole answer. */
async function dribble(origin: string, body: string, halfway: () => Promise<void>): Promise<string> {
  const socket = await open(origin);
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  const ended = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.write(head(Buffer.byteLength(body)));
  for (const [i, char] of [...body].entries()) {
    if (i === body.length >> 1) await halfway();
    socket.write(char);
    await pause(20);
  }
  await ended;
  return answer;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The status of an answer to a request over a connection that stays open. */
function ask(origin: string, agent: Agent, method: string, path: string, body = ""): Promise<number> {
  return new Promise((resolve, reject) => {
    request(origin, { agent, method, path, headers: { "Content-Length": String(body.length) } }, (answer) => {
      answer.resume();
      answer.on("end", () => resolve(answer.statusCode ?? 0));
    })
      .on("error", reject)
      .end(body);
  });
}
