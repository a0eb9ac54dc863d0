/** The catalog as tests see it: read once from disk, as every projection reads it. */
import { loadCatalog } from "../src/data/catalog.ts";
import { buildStore } from "../src/data/store-file.ts";
import { Store } from "../src/explain/store.ts";

export const catalog = loadCatalog(process.cwd(), "test");

export const store = storeOf(catalog);

export function storeOf(of: typeof catalog): Store {
  const { table, bytes } = buildStore(of);
  return new Store(table, bytes.buffer as ArrayBuffer);
}

/** A request to the API, as a client sends it. */
export function ask(path: string, init?: RequestInit): Request {
  return new Request(`http://127.0.0.1${path}`, init);
}
