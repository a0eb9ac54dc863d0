/** Catalog → the Worker's store: a table and one block of bytes (see `src/explain/store.ts`). */
import { codeKey } from "../explain/code.ts";
import { buildIndex } from "../explain/identify.ts";
import { choicesMarkdown, errorMarkdown } from "../explain/markdown.ts";
import { choicesText, errorText } from "../explain/plain.ts";
import type { Entry, Representation, StoreTable } from "../explain/store.ts";
import type { Catalog } from "./catalog.ts";
import { indexDocument } from "./index-document.ts";
import { hash } from "./publish.ts";
import type { PublishedError } from "./published.ts";

/** The name under which the index is filed; no code can have it. */
export const INDEX_KEY = "";

export function buildStore(catalog: Catalog): { table: StoreTable; bytes: Uint8Array } {
  const chunks: Uint8Array[] = [];
  const entries: Entry[] = [];
  let offset = 0;
  const add = (entry: Omit<Entry, "offset" | "length" | "etags">, texts: Record<Representation, string>) => {
    const bytes = new TextEncoder().encode(texts.json);
    entries.push({
      ...entry,
      offset,
      length: bytes.length,
      etags: { json: etag(texts.json), md: etag(texts.md), txt: etag(texts.txt) },
    });
    chunks.push(bytes);
    offset += bytes.length;
  };
  for (const error of catalog.errors) {
    add(
      { id: error.id, kind: "error", updated: error.updated },
      { json: JSON.stringify(error), md: errorMarkdown(error), txt: errorText(error) },
    );
  }
  for (const choices of catalog.choices) {
    const updated = latest(
      catalog.errors.filter((error) => choices.candidates.some((candidate) => candidate.id === error.id)),
    );
    add(
      { id: choices.code, kind: "choices", updated },
      { json: JSON.stringify(choices), md: choicesMarkdown(choices), txt: choicesText(choices) },
    );
  }
  const index = JSON.stringify(indexDocument(catalog));
  add(
    { id: INDEX_KEY, kind: "index", updated: latest(catalog.errors) },
    { json: index, md: index, txt: index },
  );
  const identify = new TextEncoder().encode(JSON.stringify(buildIndex(catalog.errors)));
  chunks.push(identify);
  const table = {
    entries,
    keys: keysOf(catalog),
    families: familiesOf(catalog),
    identify: { offset, length: identify.length },
    dataset: catalog.dataset,
  };
  return { table, bytes: concatenate(chunks, offset + identify.length) };
}

function etag(text: string): string {
  return `"${hash(text)}"`;
}

function latest(errors: PublishedError[]): string {
  return (
    errors
      .map((error) => error.updated)
      .sort()
      .at(-1) ?? "1970-01-01"
  );
}

/** Ids win over codes, codes over names and aliases; a code with several owners leads to its choices. */
export function keysOf({ errors, choices }: Pick<Catalog, "errors" | "choices">): Record<string, number> {
  const keys: Record<string, number> = { [INDEX_KEY]: errors.length + choices.length };
  const put = (text: string | null, entry: number) => {
    if (text === null || text === "") return;
    const key = codeKey(text);
    if (!Object.hasOwn(keys, key)) keys[key] = entry;
  };
  for (const [i, error] of errors.entries()) put(error.id, i);
  for (const [i, choice] of choices.entries()) put(choice.code, errors.length + i);
  for (const [i, error] of errors.entries()) if (error.parent === null) put(error.code, i);
  for (const [i, error] of errors.entries()) for (const alias of error.aliases) put(alias, i);
  for (const [name, those] of Map.groupBy(
    errors.filter((error) => error.parent === null),
    (error) => error.error_name ?? "",
  )) {
    if (those.length === 1 && those[0]) put(name, errors.indexOf(those[0]));
  }
  return keys;
}

function familiesOf({ errors }: Catalog): [string, number][] {
  const wild = (pattern: string) => pattern.replace(/[^x*]/g, "").length;
  return errors
    .flatMap((error, i): [string, number][] => (error.code_pattern === null ? [] : [[error.code_pattern, i]]))
    .sort(([a], [b]) => wild(a) - wild(b));
}

function concatenate(chunks: Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
