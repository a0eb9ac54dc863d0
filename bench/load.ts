/** A minute of mixed traffic at saturation against the served Worker, from another process. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { QUIET } from "../scripts/run.ts";
import { type Asked, load } from "./client.ts";
import { type Figure, mib } from "./figure.ts";
import { makeProject, ROOT } from "./project.ts";
import { memoryOf, type Running, serveModules } from "./workerd.ts";

const SECONDS = 60;
const CONNECTIONS = 16;
const PASTE = `${"at handler (index.js:1:1)\n".repeat(40)}Uncaught Error: D1_ERROR: no such table: users: SQLITE_ERROR`;
const TRAFFIC: Asked[] = [
  ...["1101", "10021", "D1_ERROR", "edge-522", "1102.md", "1101.txt", "Error%201015"].map((code) => ({
    path: `/explain/${code}`,
  })),
  ...[
    "/explain",
    "/explain?q=illegal%20invocation",
    "/explain?codes=1101,1102,10021",
    "/explain/no-such-code-9z",
    "/explain/a/b",
  ].map((path) => ({ path })),
  ...["/e/1101", "/e/10021", "/e/nope", "/go?q=1101"].map((path) => ({ path })),
  ...["/errors/edge-1101/", "/find.json", "/", "/errors/edge-1101.md"].map((path) => ({ path })),
  { path: "/explain", method: "POST", body: PASTE, headers: { "Content-Type": "text/plain" } },
  {
    path: "/explain",
    method: "POST",
    body: "nothing that is ours",
    headers: { "Content-Type": "text/plain" },
  },
  { path: "/explain", method: "DELETE" },
  { path: "/explain/1101", method: "HEAD" },
];

export async function measureLoad(): Promise<Figure[]> {
  const port = await freePort();
  const child = spawn(
    "wrangler",
    [
      "dev",
      "--ip",
      "127.0.0.1",
      "--port",
      String(port),
      "--show-interactive-dev-session",
      "false",
      "--log-level",
      "error",
    ],
    { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ...QUIET }, detached: true },
  );
  const closed = once(child, "close");
  try {
    const origin = `http://127.0.0.1:${port}`;
    await untilReady(`${origin}/explain`);
    return await underLoad(origin, child.pid ?? 0);
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid);
    await closed;
  }
}

async function underLoad(origin: string, pid: number): Promise<Figure[]> {
  const requests = await Promise.all(TRAFFIC.map((asked) => withAnswer(origin, asked)));
  await load({ origin, requests, connections: CONNECTIONS, seconds: 5 });
  const workers = runtimesBelow(pid);
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(workers.reduce((sum, one) => sum + memoryOf(one), 0)), 1000);
  const seen = await load({ origin, requests, connections: CONNECTIONS, seconds: SECONDS, sample: 3 });
  clearInterval(watch);
  const quarter = Math.floor(memory.length / 4);
  // The lowest of each quarter: between them stands garbage that nobody has collected yet.
  const early = Math.min(...memory.slice(0, quarter));
  const late = Math.min(...memory.slice(-quarter));
  return [
    {
      what: `${SECONDS} s of mixed traffic: wrong answers`,
      ours: `${seen.failures.length} of ${seen.count} (${seen.compared} bodies compared)${seen.failures.length > 0 ? `: ${seen.failures.slice(0, 3).join("; ")}` : ""}`,
      peer: "the same requests, asked one by one before",
      ratio: null,
      goal: "0",
      dominates: `${(seen.count / seen.seconds).toFixed(0)} requests per second, p99 ${seen.p99.toFixed(0)} ms, through wrangler's local asset router`,
    },
    {
      what: `${SECONDS} s of mixed traffic: memory of the runtime`,
      ours: `last quarter, lowest: ${mib(late)}`,
      peer: `first quarter, lowest: ${mib(early)}`,
      ratio: late / early,
      goal: "flat",
      dominates: "garbage that workerd collects late; the asset router's Workers are in the same process",
    },
    await alone(requests),
  ];
}

/** The same without the router, beside a Worker that keeps nothing: what it answers stands in its code. */
async function alone(requests: Asked[]): Promise<Figure> {
  const own = requests.filter(({ path }) => /^\/explain/.test(path));
  const ours = await serveModules(join(ROOT, "dist/server"), "entry.mjs");
  const bare = await serveModules(
    makeProject("bare-load", {
      "main.mjs": `${BARE}\nconst bodies = ${JSON.stringify(await bodiesOf(ours.origin, own))};`,
    }),
    "main.mjs",
  );
  const lowest = async ({ origin, pid }: Running) => {
    const memory: number[] = [];
    const watch = setInterval(() => memory.push(memoryOf(pid)), 500);
    await load({
      origin,
      requests: own.map(({ status: _, hash: _1, ...rest }) => rest),
      connections: CONNECTIONS,
      seconds: SECONDS / 2,
    });
    clearInterval(watch);
    return Math.min(...memory.slice(memory.length >> 1));
  };
  const [a, b] = [await lowest(ours), await lowest(bare)];
  await ours.close();
  await bare.close();
  return {
    what: `${SECONDS / 2} s of API traffic without router: memory of the runtime`,
    ours: `second half, lowest: ${mib(a)}`,
    peer: `bare Worker, same bytes: ${mib(b)}`,
    ratio: a / b,
    goal: "–",
    dominates: "garbage of answers; then the records and the parsed index for identification",
  };
}

const BARE = `export default {
  async fetch(request) {
    if (request.method === "POST") await request.text();
    const { pathname, search } = new URL(request.url);
    return new Response(bodies[request.method + pathname + search]);
  },
};`;

async function bodiesOf(origin: string, requests: Asked[]): Promise<Record<string, string | null>> {
  const bodies: Record<string, string | null> = {};
  for (const { path, method = "GET", body } of requests) {
    const answer = await fetch(origin + path, { method, ...(body === undefined ? {} : { body }) });
    bodies[method + path] = method === "HEAD" ? null : await answer.text();
  }
  return bodies;
}

/** What a request must bring, taken from an answer in a quiet moment. */
async function withAnswer(origin: string, asked: Asked): Promise<Asked> {
  const { path, method = "GET", headers = {}, body } = asked;
  const init = { method, headers, redirect: "manual" as const, ...(body === undefined ? {} : { body }) };
  const answer = await fetch(origin + path, {
    ...init,
    headers: { ...headers, "Accept-Encoding": "identity" },
  });
  const hash = createHash("sha256")
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest("hex");
  return { ...asked, status: answer.status, hash };
}

/** The workerd processes that a process started. */
function runtimesBelow(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    try {
      parents.set(
        Number(name),
        Number(/PPid:\s+(\d+)/.exec(readFileSync(`/proc/${name}/status`, "utf8"))?.[1]),
      );
    } catch {
      // It ended in between.
    }
  }
  const isBelow = (one: number): boolean =>
    one === pid || (parents.has(one) && isBelow(parents.get(one) as number));
  return [...parents.keys()].filter(
    (one) => isBelow(one) && readFileSync(`/proc/${one}/cmdline`, "utf8").split("\0")[0]?.includes("workerd"),
  );
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The Worker did not start; its messages are above.");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
