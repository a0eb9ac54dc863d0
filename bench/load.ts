/** A minute of mixed traffic at saturation against the served Worker, from another process. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { answersOf, bareSite, bareWorker } from "./bare.ts";
import { type Asked, load, type Seen } from "./client.ts";
import { type Figure, mib } from "./figure.ts";
import { makeProject, ROOT } from "./project.ts";
import { runtimesBelow, served } from "./served.ts";
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
  const asked = await served(ROOT, (origin) => Promise.all(TRAFFIC.map((one) => withAnswer(origin, one))));
  const ours = await served(ROOT, (origin, pid) => underLoad(origin, pid, asked));
  const peer = await served(await bareSite(asked), (origin, pid) => underLoad(origin, pid, asked));
  const { seen } = ours;
  const grows = ({ early, late }: Loaded) => `${mib(early)} → ${mib(late)}`;
  return [
    {
      what: `${SECONDS} s of mixed traffic: wrong answers`,
      ours: `${seen.failures.length} of ${seen.count} (${seen.compared} bodies compared)${seen.failures.length > 0 ? `: ${seen.failures.slice(0, 3).join("; ")}` : ""}`,
      peer: "the same requests, asked one by one before",
      ratio: null,
      goal: "0",
      dominates: `${(seen.count / seen.seconds).toFixed(0)} requests per second, p99 ${seen.p99.toFixed(0)} ms, through wrangler's local asset router; a bare Worker there: ${(peer.seen.count / peer.seen.seconds).toFixed(0)}, ${peer.seen.p99.toFixed(0)} ms`,
    },
    {
      what: `${SECONDS} s of mixed traffic: memory of the runtime, lowest of the first and the last quarter`,
      ours: grows(ours),
      peer: `bare Worker with the same bytes and files: ${grows(peer)}`,
      ratio: ours.late / peer.late,
      goal: "flat, as the peer",
      dominates: "garbage of wrangler's proxy and asset Workers, which share the process",
    },
    await alone(asked),
  ];
}

interface Loaded {
  seen: Seen;
  /** Lowest memory of the first and of the last quarter, in bytes: between them stands garbage that nobody has collected yet. */
  early: number;
  late: number;
}

async function underLoad(origin: string, pid: number, requests: Asked[]): Promise<Loaded> {
  await load({ origin, requests, connections: CONNECTIONS, seconds: 5 });
  const workers = runtimesBelow(pid);
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(workers.reduce((sum, one) => sum + memoryOf(one), 0)), 1000);
  const seen = await load({ origin, requests, connections: CONNECTIONS, seconds: SECONDS, sample: 3 });
  clearInterval(watch);
  const quarter = Math.floor(memory.length / 4);
  return {
    seen,
    early: Math.min(...memory.slice(0, quarter)),
    late: Math.min(...memory.slice(-quarter)),
  };
}

/** The same without the router, beside a Worker that keeps nothing: what it answers stands in its code. */
async function alone(requests: Asked[]): Promise<Figure> {
  const own = requests.filter(({ path }) => /^\/explain/.test(path));
  const ours = await serveModules(join(ROOT, "dist/server"), "entry.mjs");
  const bare = await serveModules(
    makeProject("bare-load", { "main.mjs": bareWorker(await answersOf(ours.origin, own)) }),
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
