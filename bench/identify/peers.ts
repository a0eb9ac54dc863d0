/** Other ways to search the same records, each set up as its documentation suggests for messages of this kind. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import * as pagefind from "pagefind";
import type { PublishedError } from "../../src/data/published.ts";
import { buildIndex, identify } from "../../src/explain/identify.ts";

/** Ranked ids for a text; the score is known only where the method has one that can be compared. */
export interface Method {
  name: string;
  rank: (
    text: string,
  ) => Promise<{ id: string; score: number | null }[]> | { id: string; score: number | null }[];
  close?: () => void;
}

interface Document {
  id: string;
  code: string;
  title: string;
  messages: string;
  summary: string;
  aliases: string;
}

const RESULTS = 5;

export function ours(records: PublishedError[]): Method {
  const index = buildIndex(records);
  return { name: "identify", rank: (text) => identify(text, index, { limit: RESULTS }).matches };
}

export function miniSearch(records: PublishedError[]): Method {
  const engine = new MiniSearch<Document>({ fields: ["code", "title", "messages", "summary", "aliases"] });
  engine.addAll(records.map(documentOf));
  const options = { prefix: true, fuzzy: 0.2, boost: { code: 3, messages: 2, title: 2 } };
  return {
    name: "MiniSearch",
    rank: (text) =>
      engine
        .search(text, options)
        .slice(0, RESULTS)
        .map(({ id }) => ({ id, score: null })),
  };
}

export function fuse(records: PublishedError[]): Method {
  const engine = new Fuse(records.map(documentOf), {
    keys: ["code", "title", "messages", "summary", "aliases"],
    ignoreLocation: true,
    threshold: 0.6,
  });
  return {
    name: "Fuse.js",
    rank: (text) => engine.search(text, { limit: RESULTS }).map(({ item }) => ({ id: item.id, score: null })),
  };
}

/** Pagefind is made for browsers: here its files are written, and read back through `fetch`. */
export async function pageFind(records: PublishedError[]): Promise<Method> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`pagefind: ${errors.join("; ")}`);
  for (const record of records) {
    const { id, code, title, messages, summary, aliases } = documentOf(record);
    await index.addCustomRecord({
      url: `/${id}/`,
      language: "en",
      content: [code, title, messages, summary, aliases].join("\n"),
      meta: { title },
    });
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  const folder = mkdtempSync(join(tmpdir(), "pagefind-"));
  for (const { path, content } of files) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const restore = browserLike();
  const engine = await import(pathToFileURL(join(folder, "pagefind.js")).href);
  await engine.options({ basePath: `${folder}/`, baseUrl: "/" });
  return {
    name: "Pagefind",
    rank: async (text) => {
      const { results } = (await engine.search(text)) as {
        results: { data: () => Promise<{ url: string }> }[];
      };
      const pages = await Promise.all(results.slice(0, RESULTS).map((result) => result.data()));
      return pages.map(({ url }) => ({ id: url.replaceAll("/", ""), score: null }));
    },
    close: () => {
      restore();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function documentOf({ id, code, title, messages, summary, aliases }: PublishedError): Document {
  return {
    id,
    code: code ?? "",
    title,
    messages: messages.map(({ example }) => example).join("\n"),
    summary,
    aliases: aliases.join(" "),
  };
}

/** What Pagefind's script expects of a page. Returns what takes it away again. */
function browserLike(): () => void {
  const scope = globalThis as Record<string, unknown>;
  const before = { document: scope["document"], window: scope["window"], fetch: scope["fetch"] };
  const read = (address: string) =>
    readFileSync(address.startsWith("file:") ? fileURLToPath(address) : address);
  scope["document"] = { querySelector: () => ({ getAttribute: () => "en" }), currentScript: null };
  scope["window"] = globalThis;
  scope["fetch"] = async (address: unknown) => new Response(read(String(address).split("?")[0] ?? ""));
  return () => void Object.assign(scope, before);
}
