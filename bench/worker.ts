/** Upload size of the Worker and CPU until its first answer, with 100, 1,000 and 10,000 records. */
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { QUIET } from "../scripts/run.ts";
import { loadCatalog } from "../src/data/catalog.ts";
import { buildStore } from "../src/data/store-file.ts";
import { copyProject } from "./copy.ts";
import { type Figure, median, mib } from "./figure.ts";
import { emptyStarlight, makeProject, ROOT } from "./project.ts";
import { cpuOf, memoryOf, serveModules } from "./workerd.ts";

const STARTS = 9;
const COUNTS = [100, 1000, 10_000];
/** Wrangler counts in KiB. */
const MIB = 1024;

export async function measureWorker(): Promise<Figure[]> {
  const peer = join((await emptyStarlight()).folder, "dist/server");
  const folders = new Map(COUNTS.map((count) => [count, workerWith(count)]));
  const all = new Map([["peer", peer]]);
  for (const [count, folder] of folders)
    all.set(String(count), folder).set(`bytes ${count}`, onlyBytes(folder, count));
  const starts = await startAll(all);
  const peerSize = uploadOf(peer);
  const peerStart = median((starts.get("peer") ?? []).map((one) => one.cpu));
  return COUNTS.flatMap((count): Figure[] => {
    const size = uploadOf(folders.get(count) as string);
    const start = starts.get(String(count)) ?? [];
    const cpu = median(start.map((one) => one.cpu));
    const floor = median((starts.get(`bytes ${count}`) ?? []).map((one) => one.cpu));
    return [
      {
        what: `upload, ${count} records (gzip)`,
        ours: `${(size / MIB).toFixed(2)} MiB`,
        peer: `empty Astro + Starlight Worker: ${(peerSize / MIB).toFixed(2)} MiB`,
        ratio: size / peerSize,
        goal: count === 1000 ? "≤ 1.50 MiB" : "free plan: 3 MiB",
        dominates: "the records' JSON; about a quarter MiB is code (Astro, the MCP library, the engine)",
      },
      {
        what: `CPU until the first answer, ${count} records`,
        ours: `${cpu.toFixed(0)} ms, ${mib(median(start.map((one) => one.memory)))} resident`,
        peer: `empty Astro + Starlight Worker: ${peerStart.toFixed(0)} ms`,
        ratio: cpu / peerStart,
        goal: "nearly flat",
        dominates:
          "the runtime, which loads the bytes (next row); our table of keys and ETags is some 10 ms per 1,000",
      },
      {
        what: `CPU until the first answer, ${count} records`,
        ours: `${cpu.toFixed(0)} ms`,
        peer: `bare Worker that carries the same bytes and never reads them: ${floor.toFixed(0)} ms`,
        ratio: cpu / floor,
        goal: "nearly flat",
        dominates: "code of Astro and the engine, then the table",
      },
    ];
  });
}

/** The built Worker with another store in the place of its own. */
function workerWith(count: number): string {
  const project = copyProject(`worker-${count}`, count, []);
  const { table, bytes } = buildStore(loadCatalog(project, "bench"));
  const folder = join(project, "server");
  cpSync(join(ROOT, "dist/server"), folder, { recursive: true });
  const chunk = readdirSync(join(folder, "chunks")).find((name) => /^worker-store.*\.mjs$/.test(name));
  const blob = readdirSync(join(folder, "_astro")).find((name) => /^store.*\.bin$/.test(name));
  if (!chunk || !blob) throw new Error("The built Worker has no store; run `npm run build`.");
  writeFileSync(join(folder, "_astro", blob), bytes);
  const file = join(folder, "chunks", chunk);
  const code = readFileSync(file, "utf8");
  const patched = code.replace(
    /JSON\.parse\((`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\)/s,
    () => `JSON.parse(${JSON.stringify(JSON.stringify(table))})`,
  );
  if (patched === code && count !== 0)
    throw new Error("The store's table was not found in the built Worker.");
  writeFileSync(file, patched);
  return folder;
}

/** What `wrangler deploy` would send, compressed, in KiB. */
export function uploadOf(folder: string): number {
  const config = join(folder, "wrangler.json");
  const { assets: _, configPath: _1, userConfigPath: _2, ...rest } = JSON.parse(readFileSync(config, "utf8"));
  const bare = join(folder, "bench.wrangler.json");
  writeFileSync(bare, JSON.stringify(rest));
  const output = execFileSync(
    "wrangler",
    ["deploy", "--dry-run", "--config", bare, "--outdir", join(folder, "../upload")],
    { env: { ...process.env, ...QUIET, CI: "1" }, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  return Number(/gzip: ([\d.]+) KiB/.exec(output)?.[1]);
}

/** The floor of a start: the same bytes beside a Worker of one line. */
function onlyBytes(folder: string, count: number): string {
  const blob = readdirSync(join(folder, "_astro")).find((name) => name.endsWith(".bin")) as string;
  const floor = makeProject(`bytes-${count}`, {
    "entry.mjs": `import bytes from "./store.bin";
export default { fetch: () => new Response(String(bytes.byteLength)) };
`,
  });
  cpSync(join(folder, "_astro", blob), join(floor, "store.bin"));
  return floor;
}

interface Start {
  cpu: number;
  memory: number;
}

async function startAll(folders: Map<string, string>): Promise<Map<string, Start[]>> {
  const starts = new Map([...folders.keys()].map((name): [string, Start[]] => [name, []]));
  for (let round = 0; round < STARTS; round++)
    for (const [name, folder] of folders) starts.get(name)?.push(await startOnce(folder));
  return starts;
}

async function startOnce(folder: string): Promise<Start> {
  const worker = await serveModules(folder, "entry.mjs");
  try {
    await (await fetch(`${worker.origin}/explain/1101`)).arrayBuffer();
    return { cpu: cpuOf(worker.pid), memory: memoryOf(worker.pid) };
  } finally {
    await worker.close();
  }
}
