/**
 * Disk → authored records. The only place that reads `src/data/errors`; everything else works on
 * what it returns. A record that does not fit is refused with its file, the field and the remedy.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { Slug } from "./fields.ts";
import { Issuer } from "./issuer.ts";
import { Known } from "./known.ts";
import { Limit } from "./limit.ts";
import { Proof } from "./proof.ts";
import { AuthoredError } from "./schema.ts";

/** One folder as it was read. `files` maps a file's name to its text. */
export interface ErrorFolder {
  id: string;
  issuer: string;
  record: AuthoredError;
  files: Record<string, string>;
  /** Captured output of the last proof, by pair id. */
  proofs: Record<string, Proof>;
}

export interface Source {
  folders: ErrorFolder[];
  issuers: Issuer[];
  limits: Record<string, Limit>;
  /** Errors without a record. */
  known: Known[];
}

/** One reason why the data was refused. */
export interface Refusal {
  file: string;
  field: string;
  found: string;
}

/** Thrown when data on disk does not fit; the message lists every refusal. */
export class DataRefused extends Error {
  override name = "DataRefused";
  readonly refusals: Refusal[];
  constructor(refusals: Refusal[]) {
    const lines = refusals.map((r) => `  ${r.file}\n    ${r.field}: ${r.found}`);
    super(`${refusals.length} problem(s) in the data:\n${lines.join("\n")}`);
    this.refusals = refusals;
  }
}

/** Reads `src/data`. Throws {@link DataRefused} with every problem, not only the first. */
export function readSource(dataFolder: string): Source {
  const refusals: Refusal[] = [];
  const issuers =
    parseFile(join(dataFolder, "issuers.json"), "src/data/issuers.json", Issuer.array(), refusals) ?? [];
  const limits = readLimits(dataFolder, refusals);
  const known =
    parseFile(join(dataFolder, "known.json"), "src/data/known.json", Known.array(), refusals) ?? [];
  const issuerIds = issuers.map((issuer) => issuer.id);
  const folders = readdirSync(join(dataFolder, "errors"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((id) => readFolder(dataFolder, id, issuerIds, limits, refusals) ?? []);
  if (refusals.length > 0) throw new DataRefused(refusals);
  return { folders, issuers, limits, known };
}

/** Reads one record alone, so that a neighbour's mistake does not stop it. Throws {@link DataRefused}. */
export function readError(dataFolder: string, id: string): ErrorFolder {
  const refusals: Refusal[] = [];
  const issuers =
    parseFile(join(dataFolder, "issuers.json"), "src/data/issuers.json", Issuer.array(), refusals) ?? [];
  const limits = readLimits(dataFolder, refusals);
  const folder = readFolder(
    dataFolder,
    id,
    issuers.map((issuer) => issuer.id),
    limits,
    refusals,
  );
  const own = refusals.filter(({ file }) => file.startsWith(`src/data/errors/${id}/`));
  if (folder === null || own.length > 0) throw new DataRefused(own.length > 0 ? own : refusals);
  return folder;
}

/** The issuer of an id: the longest issuer id that is its first part; null when none is. */
export function issuerOf(id: string, issuerIds: string[]): string | null {
  return (
    issuerIds
      .filter((issuer) => id.startsWith(`${issuer}-`))
      .sort((a, b) => b.length - a.length)
      .at(0) ?? null
  );
}

function readFolder(
  dataFolder: string,
  id: string,
  issuerIds: string[],
  limits: Record<string, Limit>,
  refusals: Refusal[],
): ErrorFolder | null {
  const shown = `src/data/errors/${id}/error.json`;
  const issuer = issuerOf(id, issuerIds);
  if (!Slug.safeParse(id).success || issuer === null) {
    refusals.push({
      file: shown,
      field: "folder name",
      found: `"${id}" is not <issuer>-<code or slug> in lower-case kebab; issuers are ${issuerIds.join(", ")}`,
    });
    return null;
  }
  const folder = join(dataFolder, "errors", id);
  if (!existsSync(join(folder, "error.json"))) {
    refusals.push({
      file: shown,
      field: "file",
      found: "is missing; write it (`npm run new <id>` makes a skeleton) or remove the folder",
    });
    return null;
  }
  const files: Record<string, string> = {};
  const proofs: Record<string, Proof> = {};
  for (const name of readdirSync(folder).sort()) {
    if (name === "error.json") continue;
    const shownFile = `src/data/errors/${id}/${name}`;
    if (name.endsWith(".proof.json")) {
      const proof = parseFile(join(folder, name), shownFile, Proof, refusals);
      if (proof) proofs[name.slice(0, -".proof.json".length)] = proof;
    } else files[name] = readFileSync(join(folder, name), "utf8");
  }
  const record = parseFile(join(folder, "error.json"), shown, AuthoredError, refusals, (raw) =>
    fillLimits(raw, limits, shown, refusals),
  );
  return record ? { id, issuer, record, files, proofs } : null;
}

/** One limit = one file `src/data/limits/<id>.json`. */
function readLimits(dataFolder: string, refusals: Refusal[]): Record<string, Limit> {
  const limits: Record<string, Limit> = {};
  for (const name of readdirSync(join(dataFolder, "limits")).sort()) {
    const limit = parseFile(join(dataFolder, "limits", name), `src/data/limits/${name}`, Limit, refusals);
    if (limit) limits[name.replace(/\.json$/, "")] = limit;
  }
  return limits;
}

const LIMIT = /\{limit:([a-z0-9-]+)\}/g;

/** Replaces `{limit:<id>}` in prose by the value of that limit; templates are left alone. */
function fillLimits(raw: unknown, limits: Record<string, Limit>, file: string, refusals: Refusal[]): unknown {
  if (typeof raw === "string") {
    return raw.replace(LIMIT, (whole, id: string) => {
      const limit = limits[id];
      if (limit) return limit.value;
      refusals.push({ file, field: whole, found: `no such limit; write src/data/limits/${id}.json` });
      return whole;
    });
  }
  if (Array.isArray(raw)) return raw.map((item) => fillLimits(item, limits, file, refusals));
  if (raw === null || typeof raw !== "object") return raw;
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [
      key,
      key === "messages" ? value : fillLimits(value, limits, file, refusals),
    ]),
  );
}

function parseFile<T extends z.ZodType>(
  path: string,
  shown: string,
  schema: T,
  refusals: Refusal[],
  prepare: (raw: unknown) => unknown = (raw) => raw,
): z.output<T> | null {
  const raw = parseJson(path, shown, refusals);
  return raw === undefined ? null : validate(prepare(raw), shown, schema, refusals);
}

function parseJson(path: string, shown: string, refusals: Refusal[]): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    refusals.push({
      file: shown,
      field: "JSON",
      found: `${(error as Error).message}; mend the syntax there`,
    });
    return undefined;
  }
}

function validate<T extends z.ZodType>(
  raw: unknown,
  shown: string,
  schema: T,
  refusals: Refusal[],
): z.output<T> | null {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    refusals.push({ file: shown, field: issue.path.join(".") || "record", found: issue.message });
  }
  return null;
}
