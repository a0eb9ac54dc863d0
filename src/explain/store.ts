/**
 * What the Worker answers from: one block of bytes that holds every body, and a table that says
 * where each lies. Built by `src/data/store-file.ts`; nothing of it is parsed before it is asked for.
 */

import type { Dataset } from "../data/catalog.ts";
import type { Choices, PublishedError } from "../data/published.ts";
import type { IdentifyIndex } from "./identify.ts";

export type Representation = "json" | "md" | "txt";

/** One stored document. Offsets and lengths are in bytes; ETags are strong and quoted. */
export interface Entry {
  id: string;
  kind: "error" | "choices" | "index";
  offset: number;
  length: number;
  etags: Record<Representation, string>;
  /** Day of the last change, `YYYY-MM-DD`. */
  updated: string;
}

export interface StoreTable {
  entries: Entry[];
  /** Key (see `codeKey`) → number of its entry. */
  keys: Record<string, number>;
  /** Families such as `11xx`, most exact first → number of their entry. */
  families: [pattern: string, entry: number][];
  /** Where the index for identification lies. */
  identify: { offset: number; length: number };
  dataset: Dataset;
}

export class Store {
  readonly dataset: Dataset;
  readonly #table: StoreTable;
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #identifyIndex: IdentifyIndex | null = null;

  constructor(table: StoreTable, bytes: ArrayBuffer) {
    this.#table = table;
    this.#bytes = new Uint8Array(bytes);
    this.dataset = table.dataset;
  }

  /** The entry filed under a key: exact first, then the family that covers it; null when there is none. */
  find(key: string): Entry | null {
    const exact = Object.hasOwn(this.#table.keys, key) ? this.#table.keys[key] : undefined;
    const found = exact ?? this.#table.families.find(([pattern]) => matchesFamily(key, pattern))?.[1];
    return found === undefined ? null : (this.#table.entries[found] ?? null);
  }

  /** The body of an entry, as it is served. */
  body(entry: { offset: number; length: number }): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(entry.offset, entry.offset + entry.length);
  }

  /** The record with this id. */
  record(id: string): PublishedError | undefined {
    const entry = this.find(id);
    const document = entry?.kind === "error" ? this.read(entry) : undefined;
    return document?.kind === "error" ? document : undefined;
  }

  /** What identification needs; parsed when it is first asked for. */
  identifyIndex(): IdentifyIndex {
    this.#identifyIndex ??= JSON.parse(
      new TextDecoder().decode(this.body(this.#table.identify)),
    ) as IdentifyIndex;
    return this.#identifyIndex;
  }

  /** The body of an entry as data. */
  read(entry: Entry): PublishedError | Choices {
    return JSON.parse(new TextDecoder().decode(this.body(entry)));
  }

  /** Every key under which something is filed. */
  keys(): string[] {
    return Object.keys(this.#table.keys);
  }
}

/** Whether a code is of a family: `x` and `*` stand for one digit each, everything else for itself. */
export function matchesFamily(key: string, pattern: string): boolean {
  if (key.length !== pattern.length) return false;
  return [...pattern].every((char, i) =>
    char === "x" || char === "*" ? /\d/.test(key[i] ?? "") : char === key[i],
  );
}
