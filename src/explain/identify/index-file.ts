/** What identification needs to know of the records: built with the site, sent to browsers, bundled into the Worker. */
/** The part of a published record that is read here; real records fit as they are. */
export interface IndexSource {
  id: string;
  issuer: string;
  title: string;
  code: string | null;
  code_pattern: string | null;
  error_name: string | null;
  lifecycle: string;
  parent: string | null;
  aliases: string[];
  signals: string[];
  messages: { template: string; kind: string; producer: string }[];
}

/** One record. A field that would be empty is left out. */
export interface IndexedError {
  id: string;
  issuer: string;
  title: string;
  code?: string;
  pattern?: string;
  parent?: string;
  /** Its text announces another error, which is printed with it. */
  announces?: true;
  /** Symbols and other codes. */
  names?: string[];
  signals?: string[];
  /** Templates of what is printed. */
  texts?: string[];
  /** Templates of what other programs print as well: JavaScript engines, browsers, Node.js, other S3 stores. */
  shared?: string[];
  /** Headings and names that documentation and charts use. */
  labels?: string[];
}

/** Everything that identification reads, as JSON. */
export interface IdentifyIndex {
  version: 1;
  errors: IndexedError[];
}

/** Builds the index from published records, in their order. Moved records are reached through their successor. */
export function buildIndex(records: IndexSource[]): IdentifyIndex {
  const umbrellas = new Set(records.map((record) => record.parent));
  return {
    version: 1,
    errors: records
      .filter((record) => record.lifecycle !== "moved")
      .map((record) => indexed(record, umbrellas.has(record.id))),
  };
}

/** Producers whose texts say nothing of the platform; a sandbox's server speaks of files and processes as all do. */
const SHARED = /^(?:V8|DOM|Node\.js|SQLite|S3 API|Envoy|pg|capnweb|sandbox container)\b/;

function indexed(record: IndexSource, isUmbrella: boolean): IndexedError {
  const templates = (fits: (message: IndexSource["messages"][number]) => boolean) =>
    record.messages.filter(fits).map((message) => message.template);
  const names = [record.error_name ?? "", ...record.aliases].filter(
    (name) => name !== "" && name !== record.code && name !== record.id,
  );
  return {
    id: record.id,
    issuer: record.issuer,
    title: record.title,
    ...(record.code === null ? {} : { code: record.code }),
    ...(record.code_pattern === null ? {} : { pattern: record.code_pattern }),
    ...(record.parent === null ? {} : { parent: record.parent }),
    ...(announces(record, isUmbrella) ? { announces: true as const } : {}),
    ...listed("names", [...new Set(names)]),
    ...listed("signals", record.signals),
    ...listed(
      "texts",
      templates(({ kind, producer }) => kind === "printed" && !SHARED.test(producer)),
    ),
    ...listed(
      "shared",
      templates(({ kind, producer }) => kind === "printed" && SHARED.test(producer)),
    ),
    ...listed(
      "labels",
      templates(({ kind }) => kind === "label" || kind === "title"),
    ),
  };
}

function listed<K extends string>(key: K, values: string[]): Partial<Record<K, string[]>> {
  return values.length === 0 ? {} : ({ [key]: values } as Record<K, string[]>);
}

/** A tool's line whose first sentence says no more than that something failed. */
const FAILED = /^[^.\n]*\bfailed(?: to start| with \{count\} errors)?[.!:](?:\s|$)/;

/** Umbrellas and outcomes stand for what the code did; tools announce what the API or the runtime said. */
function announces({ issuer, messages }: IndexSource, isUmbrella: boolean): boolean {
  if (isUmbrella || issuer === "outcome") return true;
  const isTool = issuer === "wrangler" || issuer === "miniflare";
  return isTool && messages.some(({ kind, template }) => kind === "printed" && FAILED.test(template));
}
