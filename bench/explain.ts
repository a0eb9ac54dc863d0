/** CPU time that workerd spends on one request, next to a bare Worker with the same bytes and to an empty Astro endpoint. */
import { join } from "node:path";
import { type Asked, load, type Seen } from "./client.ts";
import { type Figure, median } from "./figure.ts";
import { emptyAstro, makeProject, ROOT } from "./project.ts";
import { cpuOf, type Running, serveModules } from "./workerd.ts";

const ROUNDS = 5;
const COUNT = 10_000;
const CONNECTIONS = 8;
const PASTE =
  "✘ [ERROR] A request to the Cloudflare API failed.\n\n  Script startup exceeded CPU time limit. [code: 10021]\n";

interface Sample {
  /** Microseconds of CPU per request. */
  cpu: number;
  perSecond: number;
  p99: number;
}

export async function measureExplain(): Promise<Figure[]> {
  const ours = await serveModules(join(ROOT, "dist/server"), "entry.mjs");
  const empty = await serveModules(join((await emptyAstro()).folder, "dist/server"), "entry.mjs");
  const kinds = await kindsOf(ours.origin);
  const figures: Figure[] = [];
  for (const [what, asked] of Object.entries(kinds)) {
    const bare = await serveModules(await bareLike(ours.origin, asked), "main.mjs");
    const servers = { ours, bare, empty };
    const samples: Record<keyof typeof servers, Sample[]> = { ours: [], bare: [], empty: [] };
    for (const server of Object.values(servers)) await measure(server, asked, COUNT);
    // In turn, so that a busy machine slows all of them.
    for (let round = 0; round < ROUNDS; round++)
      for (const [name, server] of Object.entries(servers))
        samples[name as keyof typeof servers].push(await measure(server, asked, COUNT));
    await bare.close();
    figures.push(...compare(what, samples));
  }
  await ours.close();
  await empty.close();
  return figures;
}

function compare(what: string, samples: Record<"ours" | "bare" | "empty", Sample[]>): Figure[] {
  const of = (name: "ours" | "bare" | "empty", key: keyof Sample) =>
    median(samples[name].map((one) => one[key]));
  const ratio = (peer: "bare" | "empty", key: keyof Sample) =>
    median(samples.ours.map((one, i) => one[key] / (samples[peer][i]?.[key] ?? Number.NaN)));
  const cpu = (name: "ours" | "bare" | "empty") => `${of(name, "cpu").toFixed(0)} µs`;
  return [
    {
      what: `${what}: CPU per request`,
      ours: cpu("ours"),
      peer: `bare Worker, same bytes: ${cpu("bare")}`,
      ratio: ratio("bare", "cpu"),
      goal: what.startsWith("GET") && !what.includes("304") ? "≤ 2.00 ×" : "–",
      dominates: what.startsWith("POST")
        ? "identification of the text"
        : "Astro's routing around the endpoint: see the next row",
    },
    {
      what: `${what}: CPU per request`,
      ours: cpu("ours"),
      peer: `empty Astro endpoint: ${cpu("empty")}`,
      ratio: ratio("empty", "cpu"),
      goal: what.startsWith("POST") ? "–" : "≤ 1.15 ×",
      dominates: what.startsWith("POST")
        ? "identification of the text"
        : "the empty endpoint sends 2 bytes, ours 12 headers and, but for 304, the record",
    },
    {
      what: `${what}: requests per second, p99`,
      ours: `${of("ours", "perSecond").toFixed(0)}/s, ${of("ours", "p99").toFixed(1)} ms`,
      peer: `bare Worker: ${of("bare", "perSecond").toFixed(0)}/s, ${of("bare", "p99").toFixed(1)} ms`,
      ratio: ratio("bare", "perSecond"),
      goal: "–",
      dominates: "the client: one process with 8 connections",
    },
  ];
}

async function measure(server: Running, asked: Asked, count: number): Promise<Sample> {
  const before = cpuOf(server.pid);
  const seen: Seen = await load({
    origin: server.origin,
    requests: [asked],
    count,
    connections: CONNECTIONS,
  });
  if (seen.failures.length > 0) throw new Error(seen.failures.join("\n"));
  return {
    cpu: ((cpuOf(server.pid) - before) * 1000) / count,
    perSecond: seen.count / seen.seconds,
    p99: seen.p99,
  };
}

async function kindsOf(origin: string): Promise<Record<string, Asked>> {
  const etag = (await fetch(`${origin}/explain/1101`)).headers.get("ETag") ?? "";
  return {
    "GET /explain/1101": { path: "/explain/1101" },
    "GET /explain/1101, 304": { path: "/explain/1101", headers: { "If-None-Match": etag } },
    "POST /explain": {
      path: "/explain",
      method: "POST",
      body: PASTE,
      headers: { "Content-Type": "text/plain", "Content-Length": String(Buffer.byteLength(PASTE)) },
    },
  };
}

/** A Worker that gives the answer of ours from memory. */
async function bareLike(
  origin: string,
  { path, method = "GET", headers = {}, body }: Asked,
): Promise<string> {
  const answer = await fetch(origin + path, { method, headers, ...(body === undefined ? {} : { body }) });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const own = [...answer.headers].filter(([name]) => !["date", "connection"].includes(name));
  return makeProject("bare", {
    "main.mjs": `const body = new TextEncoder().encode(${JSON.stringify(bytes.toString())});
const headers = ${JSON.stringify(Object.fromEntries(own))};
export default {
  async fetch(request) {
    if (request.method === "POST") await request.text();
    return new Response(${answer.status === 304 ? "null" : "body"}, { status: ${answer.status}, headers });
  },
};
`,
  });
}
