/** The guides: every link to a record leads to one, every example type-checks, and what can run here runs in workerd. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import { build, transformSync } from "esbuild";
import { Miniflare, Response, type WorkerOptions } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { typeErrors } from "../scripts/proof/types.ts";
import { DEFAULT_COMPATIBILITY_DATE } from "../src/data/run.ts";

const FOLDER = "src/content/docs/guides";
const BLOCK = /^ *```(\w+) title="([^"]+)"\n([\s\S]*?)^ *```$/gm;

const guides = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), "utf8");
  const blocks = [...text.matchAll(BLOCK)].map(([, language = "", title = "", code = ""]) => ({
    language,
    title,
    code,
  }));
  return { slug: file.replace(/\.md$/, ""), text, blocks };
});

/** The TypeScript of the guides as files: one folder per guide, so that examples may import each other. */
const work = mkdtempSync(join(tmpdir(), "guides-"));
const programs = guides.flatMap(({ slug, blocks }) =>
  blocks.filter(({ language }) => language === "ts").map(({ title, code }) => ({ slug, title, code })),
);
for (const { slug, title, code } of programs) {
  mkdirSync(join(work, slug), { recursive: true });
  writeFileSync(join(work, slug, title), code, { flag: "wx" });
}
afterAll(() => rmSync(work, { recursive: true }));

describe.each(guides.map((guide) => [guide.slug, guide] as const))("%s", (_slug, { text }) => {
  it("has a title, a description, an order and sources with the day they were read", () => {
    expect(text).toMatch(/^---\ntitle: [A-Z].*[^.]\ndescription: [A-Z].*\.\nsidebar:\n {2}order: \d+\n---\n/);
    const [, sources = ""] = text.split("\n## Sources\n");
    expect(sources.trim()).not.toBe("");
    for (const line of sources.trim().split("\n")) expect(line).toMatch(/^- .*\d{4}-\d{2}-\d{2}/);
  });

  it("links only to records and guides that exist", () => {
    const ids = readdirSync("src/data/errors");
    const named = [...text.matchAll(/\]\(\/(errors|guides)\/([^/)#]+)\/?[^)]*\)/g)];
    for (const [, kind, id = ""] of named) {
      expect(kind === "errors" ? ids : guides.map(({ slug }) => slug), `/${kind}/${id}/`).toContain(id);
    }
  });
});

it("every order is used once", () => {
  const orders = guides.map(({ text }) => /^ {2}order: (\d+)$/m.exec(text)?.[1]);
  expect(new Set(orders).size).toBe(guides.length);
});

it("every TypeScript example type-checks", () => {
  const files = programs.map(({ slug, title }) => join(work, slug, title));
  expect(files.length).toBeGreaterThan(15);
  expect([...typeErrors(files, process.cwd())]).toEqual([]);
});

describe("configuration, JSON and JavaScript", () => {
  const schema = JSON.parse(readFileSync("node_modules/wrangler/config-schema.json", "utf8"));
  const isConfig = new Ajv({ strict: false, validateFormats: false, allowUnionTypes: true }).compile(schema);
  const others = guides.flatMap(({ slug, blocks }) =>
    blocks
      .filter(({ language }) => language !== "ts")
      .map(({ language, title, code }) => [`${slug}: ${title}`, language, title, code] as const),
  );
  it.each(others)("%s", (_name, language, title, code) => {
    if (language === "js") return void transformSync(code);
    const value = JSON.parse(code);
    if (title === "wrangler.jsonc") expect(isConfig(value) ? [] : isConfig.errors).toEqual([]);
  });
});

describe("in workerd", () => {
  /** What reached the internet, which is a stub that answers every host. */
  const sent: { url: string; body: string; headers: Record<string, string> }[] = [];
  const alerts: unknown[] = [];
  let miniflare: Miniflare;

  const code = async (file: string) => {
    const result = await build({
      entryPoints: [join(work, file)],
      bundle: true,
      format: "esm",
      target: "esnext",
      external: ["cloudflare:*"],
      write: false,
    });
    return result.outputFiles[0]?.text ?? "";
  };
  const worker = async (name: string, file: string, config: Partial<WorkerOptions["config"]> = {}) => {
    const contents = await code(file);
    const modules = { "main.js": { type: "esm" as const, contents } };
    return {
      config: {
        name,
        compatibilityDate: DEFAULT_COMPATIBILITY_DATE,
        manifest: { mainModule: "main.js", modules },
        ...config,
      },
      dev: { outboundService: { type: "worker" as const, worker: "internet" } },
    };
  };
  const serviceWorker = async (name: string, file: string, config: Partial<WorkerOptions["config"]> = {}) => {
    const { config: all, dev } = await worker(name, file, config);
    const { manifest: _manifest, ...rest } = all;
    return { config: rest, legacy: { serviceWorkerScript: await code(file) }, dev };
  };
  const internet = `export default { async fetch(request, env) {
    if (new URL(request.url).hostname === "down.example") throw new Error("The origin is down");
    return env.STUB.fetch(request);
  } }`;

  beforeAll(async () => {
    const stub = async (request: {
      url: string;
      text(): Promise<string>;
      headers: Iterable<[string, string]>;
    }) => {
      const body = await request.text();
      sent.push({ url: request.url, body, headers: Object.fromEntries(request.headers) });
      if (request.url.includes("rates")) return new Response('{"EUR":1.1}');
      return new Response(`origin ${body}`, { status: request.url.includes("broken") ? 500 : 200 });
    };
    const alert = async (request: { json(): Promise<unknown> }) => {
      alerts.push(...((await request.json()) as unknown[]));
      return new Response("noted");
    };
    const object = (name: string, exportName: string) => ({
      env: {
        [exportName === "Stock" ? "STOCK" : "ACCOUNTS"]: {
          type: "durable-object" as const,
          worker: name,
          exportName,
        },
      },
      exports: { [exportName]: { type: "durable-object" as const, storage: "sqlite" as const } },
    });
    const log = { LOG_URL: { type: "text" as const, value: "https://log.example/" } };
    const loop = await worker("loop", "worker-loops/worker.ts");
    const kv = (name: string) => ({ env: { [name]: { type: "kv" as const, id: name } } });
    miniflare = new Miniflare({
      cf: false,
      handleStructuredLogs: () => {},
      workers: [
        {
          config: {
            name: "internet",
            compatibilityDate: DEFAULT_COMPATIBILITY_DATE,
            manifest: { mainModule: "main.js", modules: { "main.js": { type: "esm", contents: internet } } },
            env: { STUB: { type: "fetcher", handler: stub } },
          },
        },
        await worker("log", "log-to-an-external-service/worker.ts", {
          env: { ...log, LOG_TOKEN: { type: "text", value: "t" } },
        }),
        await serviceWorker("log-old", "log-to-an-external-service/service-worker.ts", { env: log }),
        await worker("pass", "pass-through-on-exception/worker.ts", { tailConsumers: [{ worker: "alarm" }] }),
        await serviceWorker("pass-old", "pass-through-on-exception/service-worker.ts"),
        await worker("with-body", "pass-through-on-exception/with-body.ts"),
        await worker("alarm", "invocation-outcomes/tail-worker.ts", {
          env: { ALERTS: { type: "fetcher", handler: alert } },
        }),
        await worker("bank", "durable-object-errors/worker.ts", object("bank", "Account")),
        await worker("uploads", "logpush-and-rpc-errors/uploads.ts"),
        await worker("uploader", "logpush-and-rpc-errors/worker.ts", {
          env: { UPLOADS: { type: "worker", worker: "uploads" } },
        }),
        { ...loop, dev: { outboundService: { type: "worker", worker: "loop" } } },
        await worker("stock", "share-state-between-requests/stock.ts", object("stock", "Stock")),
        await worker("rates", "share-state-between-requests/rates.ts"),
        await worker("banner", "share-state-between-requests/banner.ts", kv("SETTINGS")),
        await worker("orders", "filter-workers-logs/worker.ts", kv("ORDERS")),
        await worker("primes", "profile-startup-cpu/on-first-use.ts"),
      ],
    });
    await miniflare.ready;
  }, 60_000);
  afterAll(() => miniflare.dispose());

  /** Status and text of an answer. */
  async function ask(name: string, path = "/", init: Parameters<Miniflare["dispatchFetch"]>[1] = {}) {
    const target = await miniflare.getWorker(name);
    const answer = await target.fetch(`https://shop.example${path}`, init as never);
    return [answer.status, await answer.text()];
  }

  it("reports an error after the response", async () => {
    expect(await ask("log", "/broken?token=secret")).toEqual([500, "The page cannot be shown"]);
    await expect
      .poll(() => sent.find(({ url }) => url === "https://log.example/")?.body)
      .toContain("The origin answered 500");
    expect(JSON.stringify(sent.filter(({ url }) => url.includes("log.example")))).not.toContain("secret");
    const old = await (await miniflare.getWorker("log-old")).fetch("https://down.example/");
    expect(old.status).toBe(502);
    await expect.poll(() => sent.some(({ body }) => body.includes("The origin is down"))).toBe(true);
  });

  it("passes through to the origin, and counts an exception", async () => {
    expect(await ask("pass", "/", { headers: { Cookie: "visitor={" } })).toEqual([200, "origin "]);
    const expected = { outcome: "exception", owner: "us", first: expect.stringMatching(/^SyntaxError: /) };
    await expect.poll(() => alerts).toEqual([expect.objectContaining(expected)]);
    expect(await ask("pass-old")).toEqual([200, "origin "]);
    expect(await ask("with-body", "/", { method: "POST", body: "an order" })).toEqual([
      200,
      "origin an order",
    ]);
    const signed = { method: "POST", body: "an order", headers: { "X-Client-Key": "k" } };
    expect(await ask("with-body", "/signed", signed)).toEqual([200, "origin an order"]);
    expect(sent.find(({ url }) => url.endsWith("/signed"))?.headers["x-digest"]).toHaveLength(64);
  });

  it("books a repeated payment once", async () => {
    const pay = (id: string) => ask("bank", "/", { method: "POST", headers: { "Idempotency-Key": id } });
    expect(await pay("a")).toEqual([200, '{"total":500}']);
    expect(await pay("a")).toEqual([200, '{"total":500}']);
    expect(await pay("b")).toEqual([200, '{"total":1000}']);
  });

  it("knows an error of another Worker by its name", async () => {
    expect(await ask("uploader", "/?name=a.txt")).toEqual([200, "stored a.txt"]);
    expect(await ask("uploader", "/?name=a.iso")).toEqual([429, "0 uploads are left today"]);
    expect(await ask("uploader", "/?name=")).toEqual([400, "A file needs a name"]);
  });

  it("ends a loop", async () => expect(await ask("loop")).toEqual([508, "This request goes in circles"]));

  it("shares state where it may be shared", async () => {
    const taken = await Promise.all(Array.from({ length: 12 }, () => ask("stock", "/mug")));
    expect(taken.filter(([status]) => status === 200)).toHaveLength(10);
    await ask("rates");
    expect(await ask("rates")).toEqual([200, '{"currency":"EUR","rate":1.1}']);
    expect(sent.filter(({ url }) => url.includes("rates"))).toHaveLength(1);
    await ask("banner", "/", { method: "PUT", body: "Sale" });
    expect(await ask("banner")).toEqual([200, "Sale"]);
    expect(await ask("orders", "/orders/1")).toEqual([404, "No such order"]);
    expect(await ask("primes", "/?number=97")).toEqual([200, '{"number":97,"prime":true}']);
  });
});

describe("the retry helper", () => {
  /** Counts stubs and attempts of a call that fails with `error` the first `failures` times. */
  async function attempts(error: object, failures: number) {
    Object.assign(globalThis, { scheduler: { wait: async () => {} } });
    const file = join(work, "durable-object-errors/call-object.ts");
    const { callObject } = await import(/* @vite-ignore */ file);
    let stubs = 0;
    const namespace = { getByName: () => ({ number: ++stubs }) };
    const outcome = await callObject(namespace, "alice", async (stub: { number: number }) => {
      if (stub.number <= failures) throw Object.assign(new Error("failed"), error);
      return "done";
    }).catch(() => "failed");
    return [outcome, stubs];
  }

  it("repeats only what is retryable and not overloaded, with a new stub each time", async () => {
    expect(await attempts({ retryable: true }, 2)).toEqual(["done", 3]);
    expect(await attempts({ retryable: true }, 9)).toEqual(["failed", 4]);
    expect(await attempts({ retryable: true, overloaded: true }, 1)).toEqual(["failed", 1]);
    expect(await attempts({ remote: true }, 1)).toEqual(["failed", 1]);
  });
});
